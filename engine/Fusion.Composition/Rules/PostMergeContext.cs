namespace Cacao.Fusion.Composition;

internal sealed record PostMergeContext(SchemaDefinition Merged, IReadOnlyList<SchemaDefinition> Schemas);
