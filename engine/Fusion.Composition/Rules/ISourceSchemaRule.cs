namespace Cacao.Fusion.Composition;

/// <summary>A rule that one source schema can be checked against alone.</summary>
internal interface ISourceSchemaRule
{
    void Validate(SchemaDefinition schema, CompositionLog log);
}
