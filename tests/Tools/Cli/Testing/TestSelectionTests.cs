namespace EShop.Cli.Testing;

public sealed class TestSelectionTests
{
    private static readonly TestProject[] s_projects = [new("EShop.Catalog.Tests", "a.dll"), new("Cacao.Language.Tests", "b.dll")];

    [Theory]
    [InlineData(null, 2, null)]
    [InlineData("conformance", 1, "Category=Conformance")]
    [InlineData("catalog", 1, null)]
    [InlineData("Checkout", 2, "FullyQualifiedName~Checkout")]
    [InlineData("Category!=Slow", 2, "Category!=Slow")]
    public void Of_Should_ChooseProjectsAndTests_When_FilterIs(string? filter, int projects, string? expression)
    {
        var selection = TestSelection.Of(filter, s_projects);

        Assert.Equal(projects, selection.Projects.Count);
        Assert.Equal(expression, selection.Expression);
    }

    [Fact]
    public void All_Should_ListTestProjectsOfTheSolution_When_TreeIsReal()
    {
        var projects = TestProject.All(new Repository(EShop.Testing.RepositoryFolder.Root)).Select(project => project.Name).ToArray();

        Assert.Contains("EShop.Cli.Tests", projects);
        Assert.DoesNotContain("EShop.Testing", projects);
        Assert.Equal("EShop.Supergraph.Tests", projects[^1]);
    }

    [Fact]
    public void Of_Should_TakeTheGatewayOnly_When_FilterIsOracle()
    {
        var selection = TestSelection.Of("oracle", [new("Cacao.Fusion.Execution.Tests", "a"), new("Cacao.Execution.Tests", "b"), new("EShop.Catalog.Tests", "c")]);

        Assert.Equal("Cacao.Fusion.Execution.Tests", Assert.Single(selection.Projects).Name);
        Assert.Equal("Category=Oracle", selection.Expression);
    }
}
