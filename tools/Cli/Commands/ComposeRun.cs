using Cacao.Fusion.Composition;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary>One composition of a workspace, and what can be done with it.</summary>
internal sealed class ComposeRun(CompositionWorkspace workspace, string environment, string? with, IAnsiConsole console)
{
    private readonly TextWriter _output = console.Profile.Out.Writer;

    public CompositionWorkspace Workspace => workspace;

    /// <summary>Writes the archive and the readable schema.</summary>
    public int Compose()
    {
        if (Make() is not { } composition)
        {
            return 1;
        }

        workspace.Write(composition);
        _output.WriteLine($"composed {workspace.ArchivePath} and {workspace.SupergraphPath}");
        return 0;
    }

    /// <summary>Says whether the archive is what would be written.</summary>
    public int Check()
    {
        if (Make() is not { } composition)
        {
            return 1;
        }

        var current = workspace.IsCurrent(composition);
        _output.WriteLine(current
            ? $"{workspace.ArchivePath} is current."
            : $"{workspace.ArchivePath} is not what the source schemas compose to; './eshop compose' writes it.");
        return current ? 0 : 1;
    }

    /// <summary>Says where a type or field comes from.</summary>
    public int Explain(string coordinate)
    {
        if (Make() is not { Supergraph: { } supergraph })
        {
            return 1;
        }

        if (SchemaExplanation.Explain(supergraph, coordinate) is not { } lines)
        {
            _output.WriteLine($"The composed schema has no {coordinate}.");
            return 1;
        }

        foreach (var line in lines)
        {
            _output.WriteLine(line);
        }

        return 0;
    }

    /// <summary>Says what changes for clients against an older archive; 1 where something breaks them.</summary>
    public int Diff(string older)
    {
        var before = FusionArchive.Open(older);
        if (Make() is not { Supergraph: { } supergraph })
        {
            return 1;
        }

        var differences = CompositionDiff.Compare(before.Gateway.Schema, supergraph);
        foreach (var difference in differences)
        {
            _output.WriteLine(difference);
        }

        var breaking = differences.Count(d => d.Effect == DifferenceEffect.Breaking);
        var dangerous = differences.Count(d => d.Effect == DifferenceEffect.Dangerous);
        _output.WriteLine($"{breaking} breaking, {dangerous} dangerous, {differences.Count - breaking - dangerous} safe");
        return breaking == 0 ? 0 : 1;
    }

    private WorkspaceComposition? Make()
    {
        var composition = workspace.Compose(environment, with is null ? null : FusionArchive.Open(with));
        foreach (var entry in composition.Log)
        {
            _output.WriteLine(entry);
        }

        if (composition.IsSuccess)
        {
            return composition;
        }

        var errors = composition.Log.Count(entry => entry.Severity == CompositionSeverity.Error);
        _output.WriteLine($"The schemas do not compose: {errors} error{(errors == 1 ? string.Empty : "s")}.");
        return null;
    }
}
