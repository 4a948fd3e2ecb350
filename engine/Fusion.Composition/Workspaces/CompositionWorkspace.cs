using System.Text;

namespace Cacao.Fusion.Composition;

/// <summary>
/// A folder with a folder for each source schema (<c>schema.graphqls</c>, <c>schema-settings.json</c>, optional
/// <c>schema-extensions.graphqls</c>), optional
/// <c>composition-settings.json</c>, and what is composed of them: <c>gateway.far</c> and <c>supergraph.graphqls</c>.
/// </summary>
public sealed class CompositionWorkspace(string folder)
{
    public const string DefaultEnvironment = "development";
    public const string SchemaFileName = "schema.graphqls";
    public const string ExtensionsFileName = "schema-extensions.graphqls";
    public const string SettingsFileName = "schema-settings.json";
    public const string CompositionSettingsFileName = "composition-settings.json";
    public const string ArchiveFileName = "gateway.far";
    public const string SupergraphFileName = "supergraph.graphqls";

    /// <summary>Where the source schemas lie.</summary>
    public string Folder => folder;

    public string ArchivePath => Path.Combine(folder, ArchiveFileName);

    public string SupergraphPath => Path.Combine(folder, SupergraphFileName);

    /// <summary>Composes what is in the folder; writes nothing.</summary>
    /// <param name="environment">The environment that variables in settings are taken from.</param>
    /// <param name="others">An earlier composition that gives the source schemas, and the settings, that the folder has not.</param>
    public WorkspaceComposition Compose(string environment = DefaultEnvironment, FusionArchive? others = null)
    {
        var log = new List<CompositionLogEntry>();

        try
        {
            var sources = ReadSources(log, isAlone: others is null);

            if (log.Count > 0)
            {
                return new WorkspaceComposition(log, archive: null);
            }

            if (others is not null)
            {
                sources.AddRange(others.SourceSchemas.Where(o => !sources.Exists(s => s.Name == o.Name)).ToList());
            }

            var settingsPath = Path.Combine(folder, CompositionSettingsFileName);
            var settings = File.Exists(settingsPath) ? File.ReadAllText(settingsPath) : others?.CompositionSettings ?? "{}";
            var options = CompositionSettings.Parse(settings);
            var gatewaySettings = GatewaySettingsComposer.Compose(sources.Select(s => s.Settings), environment);
            var result = SchemaComposer.Compose(sources.Select(s => s.ToText()), options);

            return new WorkspaceComposition(
                result.Log,
                result.IsSuccess
                    ? FusionArchive.Create(
                        CompositionSettings.Print(options, settings),
                        new ArchivedGateway(result.ExecutionSchema, gatewaySettings),
                        sources)
                    : null);
        }
        catch (InvalidSettingsException exception)
        {
            log.Add(new CompositionLogEntry(CompositionCodes.InvalidSettings, CompositionSeverity.Error, exception.Message));
            return new WorkspaceComposition(log, archive: null);
        }
    }

    /// <summary>Writes <c>gateway.far</c> and <c>supergraph.graphqls</c>.</summary>
    public void Write(WorkspaceComposition composition)
    {
        if (!composition.IsSuccess)
        {
            throw new InvalidOperationException("A composition with errors cannot be written.");
        }

        composition.Archive.Save(ArchivePath);
        File.WriteAllText(SupergraphPath, composition.Supergraph, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Whether the files on disk are what <see cref="Write"/> would write.</summary>
    public bool IsCurrent(WorkspaceComposition composition)
        => composition.IsSuccess
            && File.Exists(ArchivePath)
            && File.Exists(SupergraphPath)
            && File.ReadAllBytes(ArchivePath).AsSpan().SequenceEqual(composition.Archive.ToBytes())
            && File.ReadAllText(SupergraphPath) == composition.Supergraph;

    private List<ArchivedSourceSchema> ReadSources(List<CompositionLogEntry> log, bool isAlone)
    {
        var sources = new List<ArchivedSourceSchema>();

        foreach (var path in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var schemaPath = Path.Combine(path, SchemaFileName);
            var settingsPath = Path.Combine(path, SettingsFileName);

            if (!File.Exists(schemaPath))
            {
                continue;
            }

            var name = Path.GetFileName(path);

            if (!File.Exists(settingsPath))
            {
                Report(name, $"There is no {SettingsFileName} beside the schema.");
                continue;
            }

            var settings = Normalize(File.ReadAllText(settingsPath));
            var declared = GatewaySettingsComposer.Name(settings);

            if (declared != name || !SourceSchemaNames.IsValid(name))
            {
                Report(name, $"The settings name the source schema '{declared}', its folder names it '{name}'.");
                continue;
            }

            var extensionsPath = Path.Combine(path, ExtensionsFileName);
            sources.Add(new ArchivedSourceSchema(name, Normalize(File.ReadAllText(schemaPath)), settings)
            {
                Extensions = File.Exists(extensionsPath) ? Normalize(File.ReadAllText(extensionsPath)) : null,
            });
        }

        if (sources.Count == 0 && log.Count == 0 && isAlone)
        {
            Report(null, $"There is no folder with a {SchemaFileName} in '{folder}'.");
        }

        return sources;

        void Report(string? schemaName, string message)
            => log.Add(new CompositionLogEntry(CompositionCodes.InvalidSettings, CompositionSeverity.Error, message, SchemaName: schemaName));
    }

    // A checkout with other line ends must not make another archive.
    private static string Normalize(string text) => text.ReplaceLineEndings("\n");
}
