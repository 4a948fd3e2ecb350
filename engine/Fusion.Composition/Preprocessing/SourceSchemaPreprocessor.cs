namespace Cacao.Fusion.Composition;

/// <summary>The second stage: leaves out what is tagged for it, and writes down the keys that schemas imply.</summary>
internal sealed class SourceSchemaPreprocessor(CompositionOptions options)
{
    public void Preprocess(IReadOnlyList<SchemaDefinition> schemas)
    {
        foreach (var schema in schemas)
        {
            if (options.ExcludeByTag.Count > 0)
            {
                new TaggedMemberExclusion(options.ExcludeByTag).Apply(schema);
            }

            if (options.InferKeysFromLookups)
            {
                LookupKeyInference.Apply(schema);
            }

            if (options.InheritInterfaceKeys)
            {
                InterfaceKeyInheritance.Apply(schema);
            }
        }
    }
}
