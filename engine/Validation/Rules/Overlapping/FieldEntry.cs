using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>A selected field with the type it is selected on; type and definition are null where they are not known.</summary>
internal readonly record struct FieldEntry(FieldNode Node, NamedType? Parent, FieldDefinition? Definition)
{
    public string ResponseName => (Node.Alias ?? Node.Name).Value;

    public NamedType? FieldType => Definition?.Type.NamedType;
}
