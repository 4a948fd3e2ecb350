using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Reads JSON forwards by what must come next, and can be set on to any place of it: what is known to be the same as what was read before
/// is not read again. All that is passed over is checked to be JSON.
/// </summary>
internal ref struct JsonScanner(ReadOnlySpan<byte> bytes, int position = 0)
{
    private const int MaxDepth = 256;

    private static readonly SearchValues<byte> s_notPlain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(i => (byte)i), (byte)'"', (byte)'\\']);

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position = position;

    /// <summary>Where the next byte is; after <see cref="Peek"/> where the next token begins.</summary>
    public int Position
    {
        readonly get => _position;
        set => _position = value;
    }

    /// <summary>The first byte of the next token; 0 at the end.</summary>
    public byte Peek()
    {
        while (_position < _bytes.Length)
        {
            var next = _bytes[_position];
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return next;
            }

            _position++;
        }

        return 0;
    }

    /// <summary>Takes a bracket or colon.</summary>
    /// <exception cref="JsonException">Something else comes.</exception>
    public void Take(byte token)
    {
        if (Peek() != token)
        {
            throw Unexpected();
        }

        _position++;
    }

    public bool TryTake(byte token)
    {
        if (Peek() != token)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>True after a comma: another element comes; false after the end of the object or list.</summary>
    public bool TakeNext(byte end)
    {
        var next = Peek();
        if (next != (byte)',' && next != end)
        {
            throw Unexpected();
        }

        _position++;
        return next == (byte)',';
    }

    public bool TryTakeNull()
    {
        if (Peek() != (byte)'n')
        {
            return false;
        }

        TakeLiteral("null"u8);
        return true;
    }

    /// <summary>Takes the name of a property and its colon.</summary>
    public JsonName TakeName()
    {
        Take((byte)'"');
        var start = _position;
        var isEscaped = TakeStringRest();
        var name = new JsonName(_bytes[start..(_position - 1)], isEscaped);
        Take((byte)':');
        return name;
    }

    /// <exception cref="FormatException">It is no such number.</exception>
    public int TakeInt32()
    {
        Peek();
        var start = _position;
        Skip();
        var text = _bytes[start.._position];
        return Utf8Parser.TryParse(text, out int value, out var length) && length == text.Length
            ? value
            : throw new FormatException("A number is expected.");
    }

    /// <summary>Passes over the next value.</summary>
    public void Skip(int depth = 0)
    {
        switch (Peek())
        {
            case (byte)'"':
                _position++;
                TakeStringRest();
                break;
            case (byte)'{':
                SkipObject(depth + 1);
                break;
            case (byte)'[':
                SkipList(depth + 1);
                break;
            case (byte)'t':
                TakeLiteral("true"u8);
                break;
            case (byte)'f':
                TakeLiteral("false"u8);
                break;
            case (byte)'n':
                TakeLiteral("null"u8);
                break;
            default:
                TakeNumber();
                break;
        }
    }

    private void SkipObject(int depth)
    {
        CheckDepth(depth);
        _position++;
        if (TryTake((byte)'}'))
        {
            return;
        }

        do
        {
            TakeName();
            Skip(depth);
        }
        while (TakeNext((byte)'}'));
    }

    private void SkipList(int depth)
    {
        CheckDepth(depth);
        _position++;
        if (TryTake((byte)']'))
        {
            return;
        }

        do
        {
            Skip(depth);
        }
        while (TakeNext((byte)']'));
    }

    /// <summary>Takes a string whose first quote is taken; true when it has escapes.</summary>
    private bool TakeStringRest()
    {
        var isEscaped = false;
        while (true)
        {
            var length = _bytes[_position..].IndexOfAny(s_notPlain);
            if (length < 0)
            {
                _position = _bytes.Length;
                throw Unexpected();
            }

            _position += length;
            switch (_bytes[_position])
            {
                case (byte)'"':
                    _position++;
                    return isEscaped;
                case (byte)'\\':
                    isEscaped = true;
                    TakeEscape();
                    break;
                default:
                    throw Unexpected();
            }
        }
    }

    private void TakeEscape()
    {
        var escape = _position + 1 < _bytes.Length ? _bytes[_position + 1] : (byte)0;
        if (escape is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            _position += 2;
            return;
        }

        if (escape != (byte)'u' || _position + 6 > _bytes.Length)
        {
            throw Unexpected();
        }

        foreach (var digit in _bytes.Slice(_position + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                throw Unexpected();
            }
        }

        _position += 6;
    }

    private void TakeLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_bytes[_position..].StartsWith(literal))
        {
            throw Unexpected();
        }

        _position += literal.Length;
    }

    private void TakeNumber()
    {
        if (At(_position) == (byte)'-')
        {
            _position++;
        }

        if (At(_position) == (byte)'0')
        {
            _position++;
        }
        else
        {
            TakeDigits();
        }

        if (At(_position) == (byte)'.')
        {
            _position++;
            TakeDigits();
        }

        if (At(_position) is (byte)'e' or (byte)'E')
        {
            _position += At(_position + 1) is (byte)'+' or (byte)'-' ? 2 : 1;
            TakeDigits();
        }

        // Nothing but what follows says that a number is whole: an answer may be cut off in the middle of one.
        if (At(_position) is not ((byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            throw Unexpected();
        }
    }

    private void TakeDigits()
    {
        var start = _position;
        while (At(_position) is >= (byte)'0' and <= (byte)'9')
        {
            _position++;
        }

        if (_position == start)
        {
            throw Unexpected();
        }
    }

    private readonly byte At(int index) => index < _bytes.Length ? _bytes[index] : (byte)0;

    private readonly void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new JsonException($"An answer nests deeper than {MaxDepth} levels.");
        }
    }

    private readonly JsonException Unexpected() => new(_position < _bytes.Length
        ? $"There is an unexpected character at byte {_position}."
        : "The answer ends before its end.");
}
