namespace Cacao.Language;

/// <summary>Trees at random, of every kind of node; the same seed gives the same tree.</summary>
internal sealed class DocumentGenerator(int seed)
{
    private static readonly string[] s_names =
        ["a", "on", "query", "type", "true1", "_x", "fragment", "Extend", "null_", "veryLongNameIndeedThatGoesOnAndOn"];

    private static readonly string[] s_texts =
        ["", "plain", "two\nlines", "  led", "q\"", "\"\"\"", "back\\", "é😀\u0007", "a\n\n  b\n c", "\t\u0085"];

    private static readonly string[] s_locations = ["FIELD", "QUERY", "OBJECT", "VARIABLE_DEFINITION"];
    private readonly Random _random = new(seed);

    public DocumentNode Document() => new(List(1, 4, Definition));

    private DefinitionNode Definition() => _random.Next(11) switch
    {
        0 or 1 or 2 => new OperationDefinitionNode(
            null, Pick<OperationType>([OperationType.Query, OperationType.Mutation, OperationType.Subscription]),
            Maybe(Name), List(0, 2, Variable), Directives(false), Selections(3)),
        3 => new OperationDefinitionNode(Text(), OperationType.Query, Maybe(Name), List(0, 2, Variable), Directives(false), Selections(1)),
        4 => new FragmentDefinitionNode(Maybe(Text), FragmentName(), NamedType(), Directives(false), Selections(2)),
        5 => SchemaNode(),
        6 => new DirectiveDefinitionNode(
            Maybe(Text), Name(), List(0, 3, InputValue), Coin(), List(1, 3, () => new NameNode(Pick(s_locations)))),
        _ => Type(),
    };

    private SchemaDefinitionNode SchemaNode()
    {
        var isExtension = Coin();
        return new SchemaDefinitionNode(
            isExtension ? null : Maybe(Text), Directives(true),
            List(1, 2, () => new OperationTypeDefinitionNode(OperationType.Mutation, NamedType())), isExtension);
    }

    private TypeDefinitionNode Type()
    {
        var isExtension = Coin();
        var description = isExtension ? null : Maybe(Text);
        var minimum = isExtension ? 1 : 0;

        return _random.Next(6) switch
        {
            0 => new ScalarTypeDefinitionNode(description, Name(), [Directive(true)], isExtension),
            1 => new ObjectTypeDefinitionNode(
                description, Name(), Directives(true), List(0, 2, NamedType), List(minimum, 3, Field), isExtension),
            2 => new InterfaceTypeDefinitionNode(
                description, Name(), Directives(true), List(0, 2, NamedType), List(minimum, 3, Field), isExtension),
            3 => new UnionTypeDefinitionNode(description, Name(), Directives(true), List(minimum, 3, NamedType), isExtension),
            4 => new EnumTypeDefinitionNode(
                description, Name(), Directives(true),
                List(minimum, 3, () => new EnumValueDefinitionNode(Maybe(Text), Name(), Directives(true))), isExtension),
            _ => new InputObjectTypeDefinitionNode(description, Name(), Directives(true), List(minimum, 3, InputValue), isExtension),
        };
    }

    private FieldDefinitionNode Field()
        => new(Maybe(Text), Name(), List(0, 3, InputValue), TypeReference(2), Directives(true));

    private InputValueDefinitionNode InputValue()
        => new(Maybe(Text), Name(), TypeReference(2), Maybe(() => Value(2, true)), Directives(true));

    private VariableDefinitionNode Variable()
        => new(Maybe(Text), new VariableNode(Name()), TypeReference(2), Maybe(() => Value(2, true)), Directives(true));

    private SelectionSetNode Selections(int depth) => new(List(1, 3, () => Selection(depth)));

    private SelectionNode Selection(int depth) => _random.Next(5) switch
    {
        0 => new FragmentSpreadNode(FragmentName(), Directives(false)),
        1 when depth > 0 => new InlineFragmentNode(Maybe(NamedType), Directives(false), Selections(depth - 1)),
        _ => new FieldNode(
            Maybe(Name), Name(), List(0, 3, () => Argument(false)), Directives(false),
            depth > 0 && Coin() ? Selections(depth - 1) : null),
    };

    private DirectiveNode[] Directives(bool isConst) => List(0, 2, () => Directive(isConst));

    private DirectiveNode Directive(bool isConst) => new(Name(), List(0, 2, () => Argument(isConst)));

    private ArgumentNode Argument(bool isConst) => new(Name(), Value(2, isConst));

    private ValueNode Value(int depth, bool isConst) => _random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => new IntValueNode(_random.Next(-9, 100).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        1 => new FloatValueNode(Pick(["1.5", "-0.1e-7", "2E+3"])),
        2 => Text(),
        3 => new BooleanValueNode(Coin()),
        4 => new NullValueNode(),
        5 => new EnumValueNode("RED"),
        6 => isConst ? new EnumValueNode("on") : new VariableNode(Name()),
        7 => new ListValueNode(List(0, 3, () => Value(depth - 1, isConst))),
        _ => new ObjectValueNode(List(0, 3, () => new ObjectFieldNode(Name(), Value(depth - 1, isConst)))),
    };

    private TypeNode TypeReference(int depth) => _random.Next(3) switch
    {
        0 when depth > 0 => new ListTypeNode(TypeReference(depth - 1)),
        1 when depth > 0 => new NonNullTypeNode(Coin() ? NamedType() : new ListTypeNode(TypeReference(depth - 1))),
        _ => NamedType(),
    };

    private StringValueNode Text()
    {
        var value = Pick(s_texts);

        // A block string cannot hold a value that dedenting would change.
        return new StringValueNode(value, Coin() && BlockString.Dedent(value) == value);
    }

    private NamedTypeNode NamedType() => new(Name());

    private NameNode Name() => new(Pick(s_names));

    private NameNode FragmentName() => new(Pick(s_names[2..]));

    private bool Coin() => _random.Next(2) == 0;

    private T? Maybe<T>(Func<T> make)
        where T : class
        => Coin() ? make() : null;

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    private T[] List<T>(int minimum, int maximum, Func<T> make)
        => Enumerable.Range(0, _random.Next(minimum, maximum + 1)).Select(_ => make()).ToArray();
}
