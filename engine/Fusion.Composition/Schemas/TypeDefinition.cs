namespace Cacao.Fusion.Composition;

/// <summary>A named type.</summary>
internal abstract class TypeDefinition(string name) : SchemaMember(name)
{
    public abstract SchemaTypeKind Kind { get; }
}
