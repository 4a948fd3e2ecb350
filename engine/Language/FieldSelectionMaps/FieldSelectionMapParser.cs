namespace Cacao.Language;

/// <summary>
/// Parses field selection maps: the arguments of <c>@is</c>, <c>@require</c> and the <c>map</c> of execution schemas
/// (Composite Schemas specification, Appendix A).
/// </summary>
public ref partial struct FieldSelectionMapParser
{
    private FieldSelectionMapReader _reader;

    private FieldSelectionMapParser(string text)
    {
        _reader = new FieldSelectionMapReader(text);
        _reader.Read();
    }

    /// <summary>Parses a <c>SelectedValue</c>.</summary>
    /// <exception cref="FieldSelectionMapSyntaxException">The text is not one.</exception>
    public static SelectedValueNode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var parser = new FieldSelectionMapParser(text);
        var value = parser.ParseSelectedValue();
        parser.Expect(FieldSelectionMapTokenKind.EndOfText, "the end of the text");
        return value;
    }

    private SelectedValueNode ParseSelectedValue()
    {
        var start = _reader.Start;
        var entries = new List<SelectedValueEntryNode>();
        Skip(FieldSelectionMapTokenKind.Pipe);

        do
        {
            entries.Add(ParseEntry());
        }
        while (Skip(FieldSelectionMapTokenKind.Pipe));

        return new SelectedValueNode(entries, LocationFrom(start));
    }

    private SelectedValueEntryNode ParseEntry()
    {
        var start = _reader.Start;

        if (_reader.Kind == FieldSelectionMapTokenKind.LeftBrace)
        {
            return new SelectedValueEntryNode(null, ParseObject(), null, LocationFrom(start));
        }

        // The path leaves its closing period to the object that follows it.
        var path = ParsePath();

        return _reader.Kind switch
        {
            FieldSelectionMapTokenKind.LeftBrace => new SelectedValueEntryNode(path, ParseObject(), null, LocationFrom(start)),
            FieldSelectionMapTokenKind.LeftBracket => new SelectedValueEntryNode(path, null, ParseList(), LocationFrom(start)),
            _ => new SelectedValueEntryNode(path, null, null, LocationFrom(start)),
        };
    }

    private FieldPathNode ParsePath()
    {
        var start = _reader.Start;
        NamedTypeNode? typeCondition = null;

        if (_reader.Kind == FieldSelectionMapTokenKind.LeftAngle)
        {
            typeCondition = ParseTypeCondition();
            Expect(FieldSelectionMapTokenKind.Period, "\".\"");
        }

        var segments = new List<FieldPathSegmentNode>();
        var end = start;
        var more = true;

        while (more)
        {
            segments.Add(ParseSegment());
            end = _reader.PreviousEnd;
            var narrowed = segments[^1].TypeCondition is not null;

            if (!Skip(FieldSelectionMapTokenKind.Period))
            {
                if (narrowed)
                {
                    throw Unexpected("\".\"");
                }

                if (_reader.Kind == FieldSelectionMapTokenKind.LeftBrace)
                {
                    throw Unexpected("\".\"");
                }

                more = false;
            }
            else if (_reader.Kind == FieldSelectionMapTokenKind.LeftBrace)
            {
                more = false;
            }
        }

        return new FieldPathNode(typeCondition, segments, _reader.LocationFrom(start, end));
    }

    private FieldPathSegmentNode ParseSegment()
    {
        var start = _reader.Start;
        var name = ParseName();
        var arguments = ParseArguments();
        var typeCondition = _reader.Kind == FieldSelectionMapTokenKind.LeftAngle ? ParseTypeCondition() : null;
        return new FieldPathSegmentNode(name, arguments, typeCondition, LocationFrom(start));
    }

    private NamedTypeNode ParseTypeCondition()
    {
        var start = _reader.Start;
        Expect(FieldSelectionMapTokenKind.LeftAngle, "\"<\"");
        var name = ParseName();
        Expect(FieldSelectionMapTokenKind.RightAngle, "\">\"");
        return new NamedTypeNode(name, LocationFrom(start));
    }

    private SelectedObjectValueNode ParseObject()
    {
        var start = _reader.Start;
        Expect(FieldSelectionMapTokenKind.LeftBrace, "\"{\"");
        var fields = new List<SelectedObjectFieldNode>();

        do
        {
            fields.Add(ParseObjectField());
        }
        while (_reader.Kind != FieldSelectionMapTokenKind.RightBrace);

        Expect(FieldSelectionMapTokenKind.RightBrace, "\"}\"");
        return new SelectedObjectValueNode(fields, LocationFrom(start));
    }

    private SelectedObjectFieldNode ParseObjectField()
    {
        var start = _reader.Start;
        var name = ParseName();

        return Skip(FieldSelectionMapTokenKind.Colon)
            ? new SelectedObjectFieldNode(name, [], ParseSelectedValue(), LocationFrom(start))
            : new SelectedObjectFieldNode(name, ParseArguments(), null, LocationFrom(start));
    }

    private SelectedListValueNode ParseList()
    {
        var start = _reader.Start;
        Expect(FieldSelectionMapTokenKind.LeftBracket, "\"[\"");
        SelectedValueNode? element = null;
        SelectedListValueNode? elementList = null;

        if (_reader.Kind == FieldSelectionMapTokenKind.LeftBracket)
        {
            elementList = ParseList();
        }
        else
        {
            element = ParseSelectedValue();
        }

        Expect(FieldSelectionMapTokenKind.RightBracket, "\"]\"");
        return new SelectedListValueNode(element, elementList, LocationFrom(start));
    }

    private NameNode ParseName()
    {
        if (_reader.Kind != FieldSelectionMapTokenKind.Name)
        {
            throw Unexpected("a name");
        }

        var name = new NameNode(_reader.Value, _reader.LocationFrom(_reader.Start, _reader.End));
        _reader.Read();
        return name;
    }

    private bool Skip(FieldSelectionMapTokenKind kind)
    {
        if (_reader.Kind != kind)
        {
            return false;
        }

        _reader.Read();
        return true;
    }

    private void Expect(FieldSelectionMapTokenKind kind, string expected)
    {
        if (_reader.Kind != kind)
        {
            throw Unexpected(expected);
        }

        if (kind != FieldSelectionMapTokenKind.EndOfText)
        {
            _reader.Read();
        }
    }

    private readonly Location LocationFrom(int start) => _reader.LocationFrom(start, _reader.PreviousEnd);

    private readonly FieldSelectionMapSyntaxException Unexpected(string expected)
        => _reader.Error($"Expected {expected}, found {_reader.Describe()}.");
}
