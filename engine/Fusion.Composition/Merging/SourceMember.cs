namespace Cacao.Fusion.Composition;

/// <summary>A member of one source schema, on its way into the composed one.</summary>
internal readonly record struct SourceMember<T>(T Member, SchemaDefinition Schema)
    where T : SchemaMember
{
    public SourceMember<SchemaMember> Any => new(Member, Schema);
}
