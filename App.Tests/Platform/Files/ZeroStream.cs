namespace Erp.Tests.Platform.Files;

/// <summary>So many zero bytes, made as they are read.</summary>
/// <param name="length">How many.</param>
/// <param name="look">Told before each reading how many were read before.</param>
sealed class ZeroStream(long length, Action<long> look) : Stream
{
    long given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        look(given);
        var read = (int)Math.Min(length - given, count);
        buffer.AsSpan(offset, read).Clear();
        given += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
