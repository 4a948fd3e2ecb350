namespace Cacao.Fusion.Composition;

public sealed class CompositionWorkspaceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("composition-");

    [Fact]
    public void Write_Should_MakeArchiveAndSupergraph_When_CompositionSucceeds()
    {
        AddSource("a", "type Query { x: Int }");
        AddSource("b", "type Query { y: Int }");
        File.WriteAllText(Path.Combine(_folder.FullName, "composition-settings.json"), """{ "merger": { "tagMergeBehavior": "Ignore" } }""");
        var workspace = new CompositionWorkspace(_folder.FullName);

        var composition = workspace.Compose();
        Assert.True(composition.IsSuccess, string.Join('\n', composition.Log));
        Assert.False(workspace.IsCurrent(composition));
        workspace.Write(composition);

        Assert.True(workspace.IsCurrent(workspace.Compose()));
        Assert.Equal(composition.Supergraph, File.ReadAllText(workspace.SupergraphPath));
        var archive = FusionArchive.Open(workspace.ArchivePath);
        Assert.Equal(["a", "b"], archive.SourceSchemas.Select(s => s.Name));
        Assert.Equal(composition.Supergraph, archive.Gateway.Schema);
        Assert.Equal(new Uri("http://localhost/a"), GatewaySettings.Parse(archive.Gateway.Settings)["a"].Url);
        Assert.Equal(DirectiveMergeBehavior.Ignore, CompositionSettings.Parse(archive.CompositionSettings).TagMergeBehavior);
    }

    [Fact]
    public void Compose_Should_GoByExtensionsAndSettings_When_ASourceHasThem()
    {
        AddSource("a", "type Query { x: Int y: Int }");
        AddSource("b", "type Query { x: Int }");
        Extend("a", "extend type Query { x: Int @shareable y: Int @inaccessible }");
        Extend("b", "extend type Query { x: Int @shareable }");
        File.WriteAllText(Path.Combine(_folder.FullName, "composition-settings.json"), """{ "merger": { "nodeResolution": "SourceSchema" } }""");
        var workspace = new CompositionWorkspace(_folder.FullName);

        var composition = workspace.Compose();

        Assert.True(composition.IsSuccess, string.Join('\n', composition.Log));
        Assert.Contains("@fusion__inaccessible", composition.Supergraph, StringComparison.Ordinal);
        Assert.Contains("\"nodeResolution\": \"SourceSchema\"", composition.Archive.CompositionSettings, StringComparison.Ordinal);
        Assert.All(composition.Archive.SourceSchemas, s => Assert.NotNull(s.Extensions));

        // The archive alone gives the same again.
        using var empty = new MemoryStream(composition.Archive.ToBytes());
        var again = new CompositionWorkspace(_folder.CreateSubdirectory("none").FullName).Compose(others: FusionArchive.Open(empty));
        Assert.Equal(composition.Archive.ToBytes(), again.Archive!.ToBytes());
    }

    [Fact]
    public void IsCurrent_Should_BeFalse_When_SourceChanged()
    {
        AddSource("a", "type Query { x: Int }");
        var workspace = new CompositionWorkspace(_folder.FullName);
        workspace.Write(workspace.Compose());

        AddSource("a", "type Query { x: Int y: Int }");

        Assert.False(workspace.IsCurrent(workspace.Compose()));
    }

    [Fact]
    public void Compose_Should_ReportErrors_When_SchemasDoNotFit()
    {
        AddSource("a", "type Query { x: Int }");
        AddSource("b", "type Query { x: Int }");

        var composition = new CompositionWorkspace(_folder.FullName).Compose();

        Assert.False(composition.IsSuccess);
        Assert.Equal(2, composition.Log.Count(e => e.Code == CompositionCodes.InvalidFieldSharing));
    }

    [Fact]
    public void Compose_Should_Report_When_SettingsAreMissing()
    {
        AddSource("a", "type Query { x: Int }");
        File.Delete(Path.Combine(_folder.FullName, "a", "schema-settings.json"));

        var composition = new CompositionWorkspace(_folder.FullName).Compose();

        Assert.Equal(CompositionCodes.InvalidSettings, Assert.Single(composition.Log).Code);
    }

    [Fact]
    public void Compose_Should_Report_When_FolderIsEmpty()
        => Assert.Equal(
            CompositionCodes.InvalidSettings,
            Assert.Single(new CompositionWorkspace(_folder.FullName).Compose().Log).Code);

    [Fact]
    public void Compose_Should_Report_When_NameDiffersFromFolder()
    {
        AddSource("a", "type Query { x: Int }", name: "other");

        Assert.Contains("'other'", Assert.Single(new CompositionWorkspace(_folder.FullName).Compose().Log).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Extend(string folder, string extensions)
        => File.WriteAllText(Path.Combine(_folder.FullName, folder, "schema-extensions.graphqls"), extensions);

    private void AddSource(string folder, string schema, string? name = null)
    {
        var path = _folder.CreateSubdirectory(folder).FullName;
        File.WriteAllText(Path.Combine(path, "schema.graphqls"), schema);
        File.WriteAllText(
            Path.Combine(path, "schema-settings.json"),
            $$$"""
            {
              "name": "{{{name ?? folder}}}",
              "transports": { "http": { "url": "http://localhost/{{PATH}}" } },
              "environments": { "development": { "PATH": "{{{folder}}}" } }
            }
            """);
    }
}
