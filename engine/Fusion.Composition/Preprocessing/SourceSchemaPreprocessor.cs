namespace Cacao.Fusion.Composition;

/// <summary>The second stage: leaves out what is tagged for it, and writes down the keys that schemas imply.</summary>
internal sealed class SourceSchemaPreprocessor(CompositionOptions options)
{
    public void Preprocess(IReadOnlyList<SchemaDefinition> schemas, IReadOnlyDictionary<string, SourceSchemaOptions>? own = null)
    {
        foreach (var schema in schemas)
        {
            Preprocess(schema, Options(schema, own));
        }

        foreach (var schema in schemas)
        {
            var choice = Options(schema, own);

            if (choice.InferShareable ?? choice.IsFusion1)
            {
                ShareableInference.Apply(schema, schemas);
            }
        }
    }

    private static SourceSchemaOptions Options(SchemaDefinition schema, IReadOnlyDictionary<string, SourceSchemaOptions>? own)
        => own?.GetValueOrDefault(schema.Name) ?? SourceSchemaOptions.Default;

    private void Preprocess(SchemaDefinition schema, SourceSchemaOptions own)
    {
        if (options.ExcludeByTag.Count + own.ExcludeByTag.Count > 0)
        {
            new TaggedMemberExclusion([.. options.ExcludeByTag, .. own.ExcludeByTag]).Apply(schema);
        }

        if (own.IsFusion1)
        {
            Fusion1Lookups.Apply(schema);
        }

        if (own.InferKeysFromLookups ?? options.InferKeysFromLookups)
        {
            LookupKeyInference.Apply(schema);
        }

        if (own.InheritInterfaceKeys ?? options.InheritInterfaceKeys)
        {
            InterfaceKeyInheritance.Apply(schema);
        }
    }
}
