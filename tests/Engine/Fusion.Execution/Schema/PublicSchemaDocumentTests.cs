using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution.Tests;

public sealed class PublicSchemaDocumentTests
{
    [Theory]
    [InlineData("@fusion__inaccessible")]
    [InlineData("")]
    public void Create_Should_LeaveOutARoot_When_ClientsSeeNothingOfIt(string onType)
    {
        var document = PublicSchemaDocument.Create(GraphQLParser.Parse(
            $$"""
            schema { query: Query mutation: Mutation subscription: Subscription }
            type Query { a: Int }
            type Mutation {{onType}} { b: Int @fusion__inaccessible }
            type Subscription { c: Int d: Int @fusion__inaccessible }
            """));

        var schema = new SchemaBuilder().AddDocument(document).Build();
        Assert.Null(schema.MutationType);
        Assert.Equal(["c"], schema.SubscriptionType!.Fields.Select(f => f.Name));
    }
}
