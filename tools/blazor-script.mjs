// Lays Blazor's official browser script under wwwroot/_framework, for networks whose package feed lacks
// the package the SDK takes it from (docs/decisions/0004). The same script ships inside an npm package;
// its sha256 is checked, so nothing else can slip in. On a normal network this is never needed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, inflateRawSync, constants } from 'node:zlib';

const carrier = '@microsoft/aspire-cli-linux-x64@13.5.4';
const member = 'linux-x64/managed/wwwroot/framework/blazor.web.10.js';
const sha256 = '7f4c317fdb48b469c0aa39fb6a07c2da22ecc8aa79230a643ca1de402e3e2564';
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'wwwroot', '_framework', 'blazor.web.js');

const tarMember = (tar, wanted) => {
  for (let at = 0; at + 512 <= tar.length;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0;
    if (name === wanted) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${wanted} is not in the archive`);
};

const work = mkdtempSync(join(tmpdir(), 'kontor-script-'));
try {
  const file = execFileSync('npm', ['pack', '--silent', carrier], { cwd: work, encoding: 'utf8' }).trim().split('\n').pop();
  const binary = tarMember(gunzipSync(readFileSync(join(work, file))), 'package/bin/aspire');
  const gzip = binary.indexOf(Buffer.from('1f8b0800000000000003', 'hex'));
  const script = tarMember(inflateRawSync(binary.subarray(gzip + 10), { finishFlush: constants.Z_SYNC_FLUSH }), member);
  const found = createHash('sha256').update(script).digest('hex');
  if (found !== sha256) throw new Error(`the script's sha256 is ${found}, expected ${sha256}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, script);
  renameSync(`${target}.new`, target);
  console.log(`blazor.web.js laid under wwwroot/_framework (${script.length} bytes)`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
