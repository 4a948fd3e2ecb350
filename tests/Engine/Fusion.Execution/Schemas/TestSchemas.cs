using Cacao.Fusion.Composition;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The execution schemas that tests plan and run against: written out, or composed of a folder of source schemas.</summary>
internal static class TestSchemas
{
    public static DocumentNode Document(string name)
    {
        var assembly = typeof(TestSchemas).Assembly;
        var sources = new List<SourceSchemaText>();
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith($"{name}/", StringComparison.Ordinal))
            {
                sources.Add(new SourceSchemaText(System.IO.Path.GetFileNameWithoutExtension(resource), Read(resource, assembly)));
            }
        }

        return sources.Count == 0 ? GraphQLParser.Parse(Read($"{name}.graphqls", assembly)) : Compose(sources);
    }

    public static DocumentNode Compose(IEnumerable<SourceSchemaText> sources, CompositionOptions? options = null)
    {
        var result = SchemaComposer.Compose(sources, options);
        return result.ExecutionSchema is { } schema
            ? GraphQLParser.Parse(schema)
            : throw new InvalidOperationException(string.Join('\n', result.Log));
    }

    public static CompositeSchema Read(string name) => CompositeSchemaReader.Read(Document(name));

    public static OperationPlan Plan(string schema, string operation) => Plan(Read(schema), operation);

    public static OperationPlan Plan(CompositeSchema schema, string operation)
    {
        var document = GraphQLParser.Parse(operation);
        var definition = document.Definitions.OfType<OperationDefinitionNode>().First();
        return PlanCompiler.Compile(schema, document, definition);
    }

    private static string Read(string resource, System.Reflection.Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"There is no test schema `{resource}`.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
