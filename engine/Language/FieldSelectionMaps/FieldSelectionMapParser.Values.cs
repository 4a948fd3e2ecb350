namespace Cacao.Language;

public ref partial struct FieldSelectionMapParser
{
    private IReadOnlyList<ArgumentNode> ParseArguments()
    {
        if (!Skip(FieldSelectionMapTokenKind.LeftParenthesis))
        {
            return [];
        }

        var arguments = new List<ArgumentNode>();

        do
        {
            var start = _reader.Start;
            var name = ParseName();
            Expect(FieldSelectionMapTokenKind.Colon, "\":\"");
            arguments.Add(new ArgumentNode(name, ParseValue(), LocationFrom(start)));
        }
        while (_reader.Kind != FieldSelectionMapTokenKind.RightParenthesis);

        _reader.Read();
        return arguments;
    }

    private ValueNode ParseValue()
    {
        var start = _reader.Start;
        var text = _reader.Value;

        switch (_reader.Kind)
        {
            case FieldSelectionMapTokenKind.Integer:
                _reader.Read();
                return new IntValueNode(text, LocationFrom(start));

            case FieldSelectionMapTokenKind.Float:
                _reader.Read();
                return new FloatValueNode(text, LocationFrom(start));

            case FieldSelectionMapTokenKind.String:
                _reader.Read();
                return new StringValueNode(text, isBlock: false, LocationFrom(start));

            case FieldSelectionMapTokenKind.BlockString:
                _reader.Read();
                return new StringValueNode(text, isBlock: true, LocationFrom(start));

            case FieldSelectionMapTokenKind.Name:
                _reader.Read();
                return text switch
                {
                    "true" => new BooleanValueNode(true, LocationFrom(start)),
                    "false" => new BooleanValueNode(false, LocationFrom(start)),
                    "null" => new NullValueNode(LocationFrom(start)),
                    _ => new EnumValueNode(text, LocationFrom(start)),
                };

            case FieldSelectionMapTokenKind.LeftBracket:
                return ParseListValue();

            case FieldSelectionMapTokenKind.LeftBrace:
                return ParseObjectValue();

            case FieldSelectionMapTokenKind.Dollar:
                throw _reader.Error("A field selection map must not use variables.");

            default:
                throw Unexpected("a value");
        }
    }

    private ListValueNode ParseListValue()
    {
        var start = _reader.Start;
        _reader.Read();
        var items = new List<ValueNode>();

        while (_reader.Kind != FieldSelectionMapTokenKind.RightBracket)
        {
            items.Add(ParseValue());
        }

        _reader.Read();
        return new ListValueNode(items, LocationFrom(start));
    }

    private ObjectValueNode ParseObjectValue()
    {
        var start = _reader.Start;
        _reader.Read();
        var fields = new List<ObjectFieldNode>();

        while (_reader.Kind != FieldSelectionMapTokenKind.RightBrace)
        {
            var fieldStart = _reader.Start;
            var name = ParseName();
            Expect(FieldSelectionMapTokenKind.Colon, "\":\"");
            fields.Add(new ObjectFieldNode(name, ParseValue(), LocationFrom(fieldStart)));
        }

        _reader.Read();
        return new ObjectValueNode(fields, LocationFrom(start));
    }
}
