using System.Text.Json;

namespace Cacao.Fusion.Composition;

public sealed class GatewaySettingsComposerTests
{
    private const string Settings =
        """
        {
          "name": "users",
          "transports": {
            "http": {
              "url": "{{API_URL}}/graphql",
              "capabilities": {
                "batching": { "variableBatching": "{{BATCHING}}", "requestBatching": false },
                "subscriptions": { "supported": true, "formats": ["text/event-stream"] }
              }
            }
          },
          "extensions": { "retry": { "maxAttempts": "{{ATTEMPTS}}" } },
          "environments": {
            "development": { "API_URL": "https://dev.example.com", "BATCHING": false, "ATTEMPTS": 3 },
            "embedded": { "API_URL": "inprocess://users", "BATCHING": true, "ATTEMPTS": 1 }
          }
        }
        """;

    [Fact]
    public void Compose_Should_ResolveVariablesWithTheirTypes_When_EnvironmentDefinesThem()
    {
        using var document = JsonDocument.Parse(GatewaySettingsComposer.Compose([Settings], "development"));

        var source = document.RootElement.GetProperty("sourceSchemas").GetProperty("users");
        var http = source.GetProperty("transports").GetProperty("http");
        Assert.Equal("https://dev.example.com/graphql", http.GetProperty("url").GetString());
        Assert.Equal(JsonValueKind.False, http.GetProperty("capabilities").GetProperty("batching").GetProperty("variableBatching").ValueKind);
        Assert.Equal(3, source.GetProperty("extensions").GetProperty("retry").GetProperty("maxAttempts").GetInt32());
        Assert.False(source.TryGetProperty("name", out _));
        Assert.False(source.TryGetProperty("environments", out _));
    }

    [Fact]
    public void Compose_Should_PreferGivenVariables_When_DeploymentSetsThem()
    {
        var json = GatewaySettingsComposer.Compose(
            [Settings],
            "development",
            name => name == "API_URL" ? "http://users.internal" : null);

        var source = GatewaySettings.Parse(json)["users"];
        Assert.Equal(new Uri("http://users.internal/graphql"), source.Url);
        Assert.False(source.SupportsVariableBatching);
        Assert.False(source.SupportsRequestBatching);
        Assert.True(source.SupportsSubscriptions);
        Assert.Equal(["text/event-stream"], source.SubscriptionFormats);
        Assert.False(source.IsInProcess);
    }

    [Fact]
    public void Parse_Should_BindInProcess_When_UrlSaysSo()
    {
        var source = GatewaySettings.Parse(GatewaySettingsComposer.Compose([Settings], "embedded"))["users"];

        Assert.True(source.IsInProcess);
        Assert.Equal("users", source.InProcessSchemaName);
    }

    [Fact]
    public void Compose_Should_Throw_When_VariableIsNotDefined()
    {
        var exception = Assert.Throws<InvalidSettingsException>(() => GatewaySettingsComposer.Compose([Settings], "production"));

        Assert.Equal(
            "The settings of source schema 'users' use the variable 'API_URL', which its environment 'production' does not define.",
            exception.Message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{ "name": "" }""")]
    [InlineData("[]")]
    public void Compose_Should_Throw_When_SettingsAreNone(string settings)
        => Assert.Throws<InvalidSettingsException>(() => GatewaySettingsComposer.Compose([settings], "development"));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "sourceSchemas": { "a": {} } }""")]
    [InlineData("""{ "sourceSchemas": { "a": { "transports": { "http": { "url": "relative" } } } } }""")]
    public void Parse_Should_Throw_When_AddressIsMissing(string json)
        => Assert.Throws<InvalidSettingsException>(() => GatewaySettings.Parse(json));

    [Fact]
    public void Compose_Should_KeepWhatItDoesNotKnow_When_SettingsHaveMore()
    {
        const string More =
            """
            {
              "name": "users",
              "version": "1.0.0",
              "preprocessor": { "inferShareable": true },
              "transports": {
                "http": { "url": "http://users", "devUrl": "{{UNKNOWN}}", "headers": { "x": "{{X}}" } },
                "grpc": { "url": "http://users:1" }
              },
              "owner": [{ "team": "{{X}}" }],
              "environments": { "development": { "X": 1 } }
            }
            """;

        using var document = JsonDocument.Parse(GatewaySettingsComposer.Compose([More], "development"));

        Assert.Equal(
            """{"version":"1.0.0","preprocessor":{"inferShareable":true},"transports":{"http":{"url":"http://users","headers":{"x":1}},"grpc":{"url":"http://users:1"}},"owner":[{"team":1}]}""",
            JsonSerializer.Serialize(document.RootElement.GetProperty("sourceSchemas").GetProperty("users")));
    }

    [Fact]
    public void Parse_Should_ReadWhatPrintWrote_When_OptionsAreSet()
    {
        var options = new CompositionOptions
        {
            EnableGlobalObjectIdentification = true,
            ExcludeByTag = ["internal"],
            InferKeysFromLookups = false,
            InheritInterfaceKeys = false,
            RemoveUnreferencedDefinitions = false,
            TagMergeBehavior = DirectiveMergeBehavior.IncludePrivate,
            CacheControlMergeBehavior = DirectiveMergeBehavior.Ignore,
        };

        var read = CompositionSettings.Parse(CompositionSettings.Print(options));

        Assert.Equal(options.ExcludeByTag, read.ExcludeByTag);
        Assert.Equal(options with { ExcludeByTag = [] }, read with { ExcludeByTag = [] });
    }
}
