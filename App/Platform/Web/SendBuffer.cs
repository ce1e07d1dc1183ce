using System.Buffers;

namespace Erp.Platform.Web;

/// <summary>
/// Holds what is written until it is sent. A ZIP writes parts of itself synchronously, which a web server refuses: they wait here for the next
/// asynchronous sending. As it cannot be sought in, nothing that was sent is ever changed.
/// </summary>
sealed class SendBuffer : Stream
{
    readonly ArrayBufferWriter<byte> waiting = new();

    /// <summary>Bytes that wait.</summary>
    public int Waiting => waiting.WrittenCount;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Sends what waits, and keeps none of it.</summary>
    public async Task SendAsync(Stream target, CancellationToken ct)
    {
        await target.WriteAsync(waiting.WrittenMemory, ct);
        waiting.ResetWrittenCount();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => waiting.Write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => waiting.Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
