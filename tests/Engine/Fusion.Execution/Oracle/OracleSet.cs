using Cacao.Fusion.Composition;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A set of source schemas and what they compose to.</summary>
internal sealed class OracleSet
{
    public OracleSet(string name, IReadOnlyList<SourceSchemaText> texts, bool globalIds = false)
    {
        Name = name;
        GlobalIds = globalIds;
        Execution = TestSchemas.Compose(texts, new CompositionOptions { EnableGlobalObjectIdentification = globalIds });
        Public = new OracleSchema("", PublicSchemaDocument.Create(Execution), ClientDirectives.Allow);
        Sources = [.. texts.Select(t => new OracleSchema(t.Name, GraphQLParser.Parse(t.Text)))];
    }

    public string Name { get; }

    /// <summary>Whether the gateway answers <c>node</c> itself.</summary>
    public bool GlobalIds { get; }

    public DocumentNode Execution { get; }

    public OracleSchema Public { get; }

    public IReadOnlyList<OracleSchema> Sources { get; }

    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(OracleSet).Assembly.GetManifestResourceNames()
            .Where(r => r.StartsWith("oracle/", StringComparison.Ordinal))
            .Select(r => System.IO.Path.GetFileNameWithoutExtension(r))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>True for the fields that the gateway answers itself, by the type name in an id.</summary>
    public bool IsNodeField(string type, FieldDefinitionNode field)
        => GlobalIds && type == "Query" && field.Name.Value is "node" or "nodes" && Public.Type("Node") is not null
            && field.Arguments is [{ Name.Value: "id" or "ids" }];

    /// <summary>Reads a set that lies in <c>Schemas/oracle</c>: one file, its sources parted by lines <c># source: name</c>.</summary>
    public static OracleSet Load(string name)
    {
        using var stream = typeof(OracleSet).Assembly.GetManifestResourceStream($"oracle/{name}.graphqls")!;
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    public static OracleSet Parse(string name, string text)
    {
        var sources = new List<SourceSchemaText>();
        foreach (var part in text.Split("# source: ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            sources.Add(new SourceSchemaText(part[..end].Trim(), part[(end + 1)..]));
        }

        return new OracleSet(name, sources, text.Contains("# global ids", StringComparison.Ordinal));
    }
}
