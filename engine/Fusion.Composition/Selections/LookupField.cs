namespace Cacao.Fusion.Composition;

/// <summary>A field by which the distributed executor can fetch an entity.</summary>
/// <param name="Path">The fields from the query root to where the lookup is, dotted; null on the root itself.</param>
/// <param name="IsInternal">Not part of the composed schema.</param>
internal sealed record LookupField(SchemaDefinition Schema, FieldDefinition Field, string? Path, bool IsInternal)
{
    public string TypeName => Field.Type.NamedType();
}
