using System.Text.Json;
using EShop.Local.Processes;
using EShop.Testing;

namespace EShop.House.Tree;

/// <summary>One MSBuild property chooses the GraphQL engine: this repository's, or the packages it stands in for.</summary>
public sealed class EngineSwitchTests
{
    public static TheoryData<string> Projects()
    {
        var data = new TheoryData<string>();
        foreach (var folder in Directory.GetDirectories(RepositoryFolder.Combine("subgraphs")))
        {
            var name = Path.GetFileName(folder);
            data.Add($"subgraphs/{name}/EShop.{name}.csproj");
        }

        data.Add("tests/Engine/Contract/Contract.csproj");
        return data;
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task HotChocolate_Should_BringItsPackagesAndNamespaces_When_Chosen(string project)
    {
        var items = await ItemsAsync(project, "HotChocolate");

        Assert.Superset(
            new HashSet<string>
            {
                "HotChocolate.AspNetCore", "HotChocolate.AspNetCore.Authorization", "HotChocolate.AspNetCore.CommandLine",
                "HotChocolate.Data.EntityFramework", "HotChocolate.Types.Analyzers"
            },
            items["PackageReference"]);
        Assert.Superset(
            new HashSet<string> { "HotChocolate", "HotChocolate.Types", "HotChocolate.Data", "HotChocolate.Types.Composite", "GreenDonut" },
            items["Using"]);
        Assert.DoesNotContain(items["Using"], name => name.StartsWith("Cacao", StringComparison.Ordinal));
        Assert.DoesNotContain(items["ProjectReference"], name => name.Contains("engine/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Cacao_Should_BringTheTreesEngine_When_NothingIsChosen(string project)
    {
        var items = await ItemsAsync(project, engine: null);

        Assert.Contains("Cacao.Types", items["Using"]);
        Assert.DoesNotContain(items["Using"], name => name.StartsWith("HotChocolate", StringComparison.Ordinal));
        Assert.DoesNotContain(items["PackageReference"], name => name.StartsWith("HotChocolate", StringComparison.Ordinal));
        Assert.Contains(items["ProjectReference"], name => name.Contains("engine/AspNetCore/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gateway_Should_BringFusion_When_HotChocolateIsChosen()
    {
        var items = await ItemsAsync("gateway/EShop.Gateway.csproj", "HotChocolate");

        Assert.Contains("HotChocolate.Fusion.AspNetCore", items["PackageReference"]);
        Assert.DoesNotContain(items["ProjectReference"], name => name.Contains("engine/", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<string, HashSet<string>>> ItemsAsync(string project, string? engine)
    {
        List<string> arguments =
            ["msbuild", RepositoryFolder.Combine(project), "-getItem:Using,PackageReference,ProjectReference", "-nodeReuse:false"];
        if (engine is not null)
        {
            arguments.Add("-p:GraphQLEngine=" + engine);
        }

        var result = await Shell.RunAsync("dotnet", arguments);
        Assert.True(result.Succeeded, result.Tail);
        using var document = JsonDocument.Parse(result.Output);
        return document.RootElement.GetProperty("Items").EnumerateObject().ToDictionary(
            group => group.Name,
            group => group.Value.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')).ToHashSet());
    }
}
