namespace Cacao.Fusion.Execution;

/// <summary>Reads a stream line by line as it comes, none longer than a bound.</summary>
internal sealed class LineReader(Stream stream, int maxBytes) : IDisposable
{
    private readonly PooledBuffer _buffer = new(16 * 1024);
    private int _start;
    private int _searched;
    private int _length;
    private bool _isEnded;

    /// <summary>The line without its end; valid until the next is read.</summary>
    public ReadOnlyMemory<byte> Current => _buffer.WrittenMemory.Slice(_start, _length);

    /// <summary>False at the stream's end. The last line may have no end of its own.</summary>
    /// <exception cref="InvalidDataException">A line is longer than the bound.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Advance();
        while (true)
        {
            var end = _buffer.Written[_searched..].IndexOf((byte)'\n');
            if (end >= 0)
            {
                end += _searched;
                _length = end - _start;
                _searched = end + 1;
                if (_length > 0 && _buffer.Written[end - 1] == (byte)'\r')
                {
                    _length--;
                }

                return true;
            }

            _searched = _buffer.Length;
            if (_isEnded)
            {
                _length = _searched - _start;
                return _length > 0;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _buffer.Dispose();

    private void Advance()
    {
        _start = _searched;
        _length = 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.RemoveStart(_start);
            _searched -= _start;
            _start = 0;
        }

        if (_buffer.Length > maxBytes)
        {
            throw new InvalidDataException($"A line is longer than {maxBytes} bytes.");
        }

        var read = await stream.ReadAsync(_buffer.GetMemory(1), cancellationToken).ConfigureAwait(false);
        _buffer.Advance(read);
        _isEnded = read == 0;
    }
}
