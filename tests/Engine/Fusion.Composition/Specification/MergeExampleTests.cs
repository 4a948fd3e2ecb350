using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Merging gives clients what the specification's examples of merging give them.</summary>
public sealed class MergeExampleTests
{
    private const string File = "Merge.md";

    public static TheoryData<string> Cases => new(SpecificationDocument.Read(File).Select(c => c.Section));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Merge_Should_GiveTheResult_When_ExampleIsTheSpecifications(string section)
    {
        var item = SpecificationDocument.Read(File).Single(c => c.Section == section);
        var sources = item.Schemas.Where(s => s.Name != "Result").ToList();
        var expected = Read(item.Schemas[^1].Text);
        var options = new CompositionOptions { RemoveUnreferencedDefinitions = false };

        var merged = new SourceSchemaMerger(TestSchemas.Parse(sources), options).Merge();

        // Types that the example only mentions are scalars here, and have no say.
        var declared = sources.SelectMany(s => Read(s.Text).Types).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(ForClients(expected, declared), ForClients(merged, declared));
    }

    private static SchemaDefinition Read(string text) => SchemaReader.Read("example", GraphQLParser.Parse(text), (_, _) => { });

    private static string ForClients(SchemaDefinition schema, HashSet<string> declared)
    {
        foreach (var type in schema.Types.ToList())
        {
            if (type.IsInaccessible() || !declared.Contains(type.Name))
            {
                schema.Remove(type);
            }
        }

        foreach (var type in schema.ComplexTypes)
        {
            type.Fields.RemoveAll(f => f.IsInaccessible());
            type.Fields.ForEach(f => f.Arguments.RemoveAll(a => a.IsInaccessible()));
        }

        foreach (var type in schema.EnumTypes)
        {
            type.Values.RemoveAll(v => v.IsInaccessible());
        }

        foreach (var type in schema.UnionTypes)
        {
            type.Members.RemoveAll(m => schema.Type(m) is null);
            type.Members.Sort(StringComparer.Ordinal);
        }

        foreach (var (member, _) in SchemaMembers.All(schema).ToList())
        {
            member.Directives.Clear();
        }

        schema.DirectiveDefinitions.Clear();
        return SchemaPrinter.Print(schema);
    }
}
