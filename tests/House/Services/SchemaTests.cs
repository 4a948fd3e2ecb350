using Cacao.Fusion.Composition;
using EShop.Cli;
using EShop.Cli.Shop;
using EShop.Local.Processes;
using EShop.Testing;

namespace EShop.House.Services;

/// <summary>What lies under <c>schema/</c> is what the services and the composition make now.</summary>
public sealed class SchemaTests
{
    private static readonly Repository s_repository = new(RepositoryFolder.Root);

    public static TheoryData<string> Services() => [.. ShopService.All(s_repository).Select(service => service.Folder)];

    [Theory]
    [MemberData(nameof(Services))]
    public async Task SourceSchema_Should_BeCurrent_When_TheServiceExportsIt(string folder)
    {
        var service = new ShopService(folder);
        var target = Path.Combine(Directory.CreateTempSubdirectory("eshop-schema-").FullName, "schema.graphqls");

        var exported = await Shell.RunAsync(
            "dotnet",
            ["exec", s_repository.Output(service.Project), "schema", "export", "--output", target],
            environment: new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                [ShopServers.VariableOf(service)] = "Host=design"
            });

        Assert.True(exported.Succeeded, exported.Tail);
        Assert.Equal(
            await File.ReadAllTextAsync(RepositoryFolder.Combine("schema", service.Name, "schema.graphqls")),
            await File.ReadAllTextAsync(target));
        Directory.Delete(Path.GetDirectoryName(target)!, recursive: true);
    }

    [Fact]
    public void Archive_Should_BeCurrent_When_SchemasAreComposed()
    {
        var workspace = new CompositionWorkspace(RepositoryFolder.Combine("schema"));

        var composition = workspace.Compose();

        Assert.True(composition.IsSuccess, string.Join('\n', composition.Log));
        Assert.True(workspace.IsCurrent(composition), "'./eshop compose' writes the archive.");
    }

    [Fact]
    public void Archive_Should_BeTheSameBytes_When_ComposedTwice()
    {
        var workspace = new CompositionWorkspace(RepositoryFolder.Combine("schema"));

        Assert.Equal(workspace.Compose().Archive!.ToBytes(), workspace.Compose().Archive!.ToBytes());
    }
}
