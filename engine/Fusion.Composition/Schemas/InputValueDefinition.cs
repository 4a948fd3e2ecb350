using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>An argument or a field of an input object type.</summary>
internal sealed class InputValueDefinition(string name, TypeNode type) : SchemaMember(name)
{
    public TypeNode Type { get; set; } = type;

    public ValueNode? DefaultValue { get; set; }

    /// <summary>A caller must give a value.</summary>
    public bool IsRequired => Type is NonNullTypeNode && DefaultValue is null;
}
