using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>The execution schemas that tests plan and run against.</summary>
internal static class TestSchemas
{
    public static DocumentNode Document(string name)
    {
        using var stream = typeof(TestSchemas).Assembly.GetManifestResourceStream($"{name}.graphqls")
            ?? throw new InvalidOperationException($"There is no test schema `{name}`.");
        using var reader = new StreamReader(stream);
        return GraphQLParser.Parse(reader.ReadToEnd());
    }

    public static CompositeSchema Read(string name) => CompositeSchemaReader.Read(Document(name));

    public static OperationPlan Plan(string schema, string operation)
    {
        var document = GraphQLParser.Parse(operation);
        var definition = document.Definitions.OfType<OperationDefinitionNode>().First();
        return PlanCompiler.Compile(Read(schema), document, definition, "test");
    }
}
