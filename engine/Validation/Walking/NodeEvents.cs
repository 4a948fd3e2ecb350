namespace Cacao.Validation;

/// <summary>The nodes a rule wants to be called for.</summary>
[Flags]
internal enum NodeEvents
{
    None = 0,
    Document = 1 << 0,
    Operation = 1 << 1,
    Fragment = 1 << 2,
    VariableDefinition = 1 << 3,
    SelectionSet = 1 << 4,
    Field = 1 << 5,
    FragmentSpread = 1 << 6,
    InlineFragment = 1 << 7,
    Directive = 1 << 8,

    /// <summary>A definition of a field, an argument, an input field or an enum value.</summary>
    MemberDefinition = 1 << 9,
    Argument = 1 << 10,
    NamedType = 1 << 11,
    Value = 1 << 12,
    ObjectField = 1 << 13,
    Schema = 1 << 14,
    TypeDefinition = 1 << 15,
    DirectiveDefinition = 1 << 16,
}
