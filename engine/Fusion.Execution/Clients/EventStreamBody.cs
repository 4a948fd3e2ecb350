namespace Cacao.Fusion.Execution;

/// <summary>Reduces an event stream that was read whole to the data of its events.</summary>
internal static class EventStreamBody
{
    public static void KeepData(PooledBuffer body)
    {
        var bytes = body.Bytes;
        var end = body.Length;
        var kept = 0;
        var position = 0;
        while (position < end)
        {
            var line = bytes.AsSpan(position, end - position);
            var length = line.IndexOf((byte)'\n');
            line = length < 0 ? line : line[..length];
            position += length < 0 ? line.Length : length + 1;
            if (!line.StartsWith("data:"u8))
            {
                continue;
            }

            var data = line["data:"u8.Length..].Trim((byte)' ').TrimEnd((byte)'\r');
            data.CopyTo(bytes.AsSpan(kept));
            kept += data.Length;
            bytes[kept++] = (byte)'\n';
        }

        body.Truncate(kept);
    }
}
