using System.Net;
using Cacao.AspNetCore.Tests.Support;

namespace Cacao.AspNetCore.Tests.Ide;

public sealed class ToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tool").FullName;

    public ToolTests()
    {
        File.WriteAllText(System.IO.Path.Combine(_folder, "index.html"), "<html>the tool</html>");
        Directory.CreateDirectory(System.IO.Path.Combine(_folder, "static"));
        File.WriteAllText(System.IO.Path.Combine(_folder, "static", "main.js"), "script");
    }

    [Fact]
    public async Task Get_Should_ServeTheTool_When_BrowserComes()
    {
        await using var server = await StartAsync();

        using var page = await server.GetAsync("/graphql", "text/html,*/*;q=0.8");
        using var script = await server.GetAsync("/graphql/static/main.js");
        using var configuration = await server.GetAsync("/graphql/bcp-config.json");

        Assert.Equal("/graphql/", page.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("<html>the tool</html>", await page.Content.ReadAsStringAsync());
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"\"endpoint\":\"{server.Address}graphql\"", await configuration.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql/missing.js")]
    [InlineData("/graphql/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/graphql/..%2f..%2fetc%2fpasswd")]
    public async Task Get_Should_ServeNothingElse_When_FileIsNotTheTools(string path)
    {
        await using var server = await StartAsync();

        using var response = await server.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_Should_SayWhatToRun_When_FilesAreNotInstalled()
    {
        await using var server = await ServerFixture.StartAsync(o => o.Tool.ContentFolder = "/nowhere");

        using var response = await server.GetAsync("/graphql/", "text/html");

        Assert.Contains("npm ci", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Should_HideTheTool_When_InProduction()
    {
        await using var server = await ServerFixture.StartAsync(environment: "Production");

        using var response = await server.GetAsync("/graphql", "text/html");

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<ServerFixture> StartAsync() => ServerFixture.StartAsync(o => o.Tool.ContentFolder = _folder);
}
