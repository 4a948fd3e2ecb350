using System.Text;

namespace EShop.Catalog.Imports;

/// <summary>
/// Takes a text apart into records and cells (RFC 4180): cells in quotes may have separators, line breaks and doubled quotes. A quote that is never
/// closed ends with its line, so that it costs one record and not the rest of the file.
/// </summary>
internal sealed class CsvReader(string text, char separator)
{
    private readonly StringBuilder _cell = new();
    private int _position;
    private int _line = 1;

    /// <summary>The next record; null at the end.</summary>
    public CsvRecord? Read()
    {
        if (_position >= text.Length)
        {
            return null;
        }

        var start = (Position: _position, Line: _line);
        var record = ReadRecord(quotes: true);
        if (!record.IsOpen)
        {
            return record;
        }

        (_position, _line) = start;
        return ReadRecord(quotes: false) with { IsOpen = true };
    }

    private CsvRecord ReadRecord(bool quotes)
    {
        var line = _line;
        var cells = new List<string>();
        while (true)
        {
            _cell.Clear();
            var isOpen = quotes && _position < text.Length && text[_position] == '"' && !ReadQuoted();
            ReadPlain();
            cells.Add(_cell.ToString());
            if (isOpen)
            {
                return new(line, cells, true);
            }

            if (_position >= text.Length || text[_position] != separator)
            {
                EndLine();
                return new(line, cells, false);
            }

            _position++;
            if (_position >= text.Length)
            {
                cells.Add(string.Empty);
                return new(line, cells, false);
            }
        }
    }

    /// <summary>Reads up to the closing quote; false when there is none.</summary>
    private bool ReadQuoted()
    {
        _position++;
        while (_position < text.Length)
        {
            var c = text[_position++];
            if (c == '"')
            {
                if (_position >= text.Length || text[_position] != '"')
                {
                    return true;
                }

                _position++;
            }

            _line += c == '\n' ? 1 : 0;
            _cell.Append(c);
        }

        return false;
    }

    private void ReadPlain()
    {
        while (_position < text.Length && text[_position] != separator && text[_position] is not ('\r' or '\n'))
        {
            _cell.Append(text[_position++]);
        }
    }

    private void EndLine()
    {
        if (_position < text.Length && text[_position] == '\r')
        {
            _position++;
        }

        if (_position < text.Length && text[_position] == '\n')
        {
            _position++;
        }

        _line++;
    }
}
