namespace Cacao.Types;

/// <summary>Where a directive may stand (specification section 3.13).</summary>
[Flags]
public enum DirectiveLocation
{
    Query = 1,
    Mutation = 1 << 1,
    Subscription = 1 << 2,
    Field = 1 << 3,
    FragmentDefinition = 1 << 4,
    FragmentSpread = 1 << 5,
    InlineFragment = 1 << 6,
    Schema = 1 << 7,
    Scalar = 1 << 8,
    Object = 1 << 9,
    FieldDefinition = 1 << 10,
    ArgumentDefinition = 1 << 11,
    Interface = 1 << 12,
    Union = 1 << 13,
    Enum = 1 << 14,
    EnumValue = 1 << 15,
    InputObject = 1 << 16,
    InputFieldDefinition = 1 << 17,
    VariableDefinition = 1 << 18,

    /// <summary>Every place in an operation.</summary>
    Executable = Query | Mutation | Subscription | Field | FragmentDefinition | FragmentSpread | InlineFragment | VariableDefinition,

    /// <summary>Every place in a schema.</summary>
    TypeSystem = Schema | Scalar | Object | FieldDefinition | ArgumentDefinition | Interface | Union | Enum | EnumValue | InputObject
        | InputFieldDefinition,
}
