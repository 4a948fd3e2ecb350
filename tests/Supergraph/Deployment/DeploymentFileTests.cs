using System.Text.RegularExpressions;
using EShop.Supergraph.Tests.Shops;
using EShop.Testing;

namespace EShop.Supergraph.Tests.Deployment;

/// <summary>The files for production say the same as the one that is tried out, and keep secrets to themselves.</summary>
public sealed partial class DeploymentFileTests
{
    private static readonly string[] s_ours = [.. ShopSettings.Services.Keys, "gateway"];

    [Fact]
    public void Compose_Should_BuildEveryServiceFromTheTree_When_Read()
    {
        var images = ComposeFile.Read("docker-compose.yml").Images;

        Assert.Equal(s_ours.Order(StringComparer.Ordinal), images.Select(i => i.Name).Order(StringComparer.Ordinal));
        Assert.All(images, image =>
        {
            Assert.True(File.Exists(RepositoryFolder.Combine(image.Project + ".csproj")), image.Project);
            Assert.Equal("deploy/Dockerfile", image.Content.Map("build").Text("dockerfile"));
            Assert.True(image.Content.ContainsKey("healthcheck"), image.Name);
            Assert.Equal(image.Name == "gateway", image.Content.ContainsKey("ports"));
        });
    }

    [Fact]
    public void Production_Should_TakeSecretsFromFilesAlone_When_Read()
    {
        var file = ComposeFile.Read("docker-compose.prod.yml");
        var declared = file.Content.Map("secrets").Keys.ToHashSet(StringComparer.Ordinal);

        foreach (var name in s_ours)
        {
            var service = new ComposeService(name, file.Services[name]);
            var granted = service.Content.Items("secrets").Cast<string>().ToArray();
            var mounted = service.Environment
                .Where(e => e.Key.EndsWith("_FILE", StringComparison.Ordinal))
                .Select(e => e.Value.Replace("/run/secrets/", "", StringComparison.Ordinal));
            Assert.Equal(mounted.Order(StringComparer.Ordinal), granted.Order(StringComparer.Ordinal));
            Assert.All(granted, secret => Assert.Contains(secret, declared));
            Assert.DoesNotContain(service.Environment, e => Sensitive().IsMatch(e.Key) && !e.Key.EndsWith("_FILE", StringComparison.Ordinal));
            Assert.Equal("Production", service.Environment["ASPNETCORE_ENVIRONMENT"]);
            Assert.Equal("always", service.Content.Text("restart"));
            Assert.NotEmpty(service.Content.At("deploy", "resources", "limits").Text("memory"));
        }
    }

    [Fact]
    public void Kubernetes_Should_ConfigureEveryServiceAsComposeDoes_When_Read()
    {
        var production = ComposeFile.Read("docker-compose.prod.yml");
        var kustomization = Assert.Single(YamlFile.Read("deploy/k8s/base/kustomization.yaml"));
        var common = kustomization.Items("configMapGenerator").Cast<Dictionary<string, object?>>().Single()
            .Items("literals").Cast<string>().Select(l => l.Split('=', 2)[0]).ToArray();

        Assert.Equal(
            s_ours.Select(n => n + ".yaml").Order(StringComparer.Ordinal),
            kustomization.Items("resources").Cast<string>().Order(StringComparer.Ordinal));
        foreach (var name in s_ours)
        {
            var documents = YamlFile.Read($"deploy/k8s/base/{name}.yaml");
            var deployment = documents.Single(d => d.Text("kind") == "Deployment");
            var pod = deployment.At("spec", "template", "spec");
            var container = (Dictionary<string, object?>)Assert.Single(pod.Items("containers"))!;
            var variables = container.Items("env").Cast<Dictionary<string, object?>>().ToDictionary(e => e.Text("name"), e => e.Text("value"), StringComparer.Ordinal);
            var expected = new ComposeService(name, production.Services[name]).Environment
                .Where(e => !common.Contains(e.Key, StringComparer.Ordinal) && e.Key != "OTEL_EXPORTER_OTLP_ENDPOINT");

            Assert.Equal(expected.Select(e => e.Key).Order(StringComparer.Ordinal), variables.Keys.Order(StringComparer.Ordinal));
            Assert.All(
                expected.Where(e => !e.Value.StartsWith("${", StringComparison.Ordinal)),
                e => Assert.Equal(e.Value, variables[e.Key]));
            Assert.Equal("true", pod.Map("securityContext").Text("runAsNonRoot"));
            Assert.All(["startupProbe", "readinessProbe", "livenessProbe"], probe => Assert.True(container.ContainsKey(probe), probe));
            Assert.Contains(documents, d => d.Text("kind") == "Service" && d.Map("metadata").Text("name") == name);
        }
    }

    [Fact]
    public void Postgres_Should_GetADatabaseForEachService_When_ItStartsEmpty()
    {
        var script = File.ReadAllText(RepositoryFolder.Combine("deploy/postgres/create-databases.sh"));

        var created = Regex.Match(script, "^for service in (.*); do", RegexOptions.Multiline).Groups[1].Value.Split(' ');

        Assert.Equal(ShopSettings.Services.Keys.Order(StringComparer.Ordinal), created.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("Password|Secret|MasterKey|ConnectionStrings|RabbitMq__Uri", RegexOptions.IgnoreCase)]
    private static partial Regex Sensitive();
}
