namespace Erp.Tests.Platform.Files;

/// <summary>A connection that breaks after some bytes.</summary>
sealed class CutStream(byte[] bytes, int after) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position >= after ? throw new IOException("The connection broke.") : base.ReadAsync(buffer[..(int)Math.Min(buffer.Length, after - Position)], cancellationToken);
}
