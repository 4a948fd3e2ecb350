namespace Cacao.Fusion.Composition;

/// <summary>Collects what the stages of one composition find, in order.</summary>
internal sealed class CompositionLog
{
    private readonly List<CompositionLogEntry> _entries = [];

    public IReadOnlyList<CompositionLogEntry> Entries => _entries;

    public bool HasErrors { get; private set; }

    public void Add(CompositionLogEntry entry)
    {
        HasErrors |= entry.Severity == CompositionSeverity.Error;
        _entries.Add(entry);
    }

    /// <summary>Puts a more telling entry in place of one.</summary>
    public void Replace(CompositionLogEntry entry, CompositionLogEntry by) => _entries[_entries.IndexOf(entry)] = by;

    public void Error(string code, string? schemaName, string? coordinate, string message, params IReadOnlyList<string> details)
        => Add(new CompositionLogEntry(code, CompositionSeverity.Error, message, coordinate, schemaName) { Details = details });

    public void Warning(string code, string? schemaName, string? coordinate, string message, params IReadOnlyList<string> details)
        => Add(new CompositionLogEntry(code, CompositionSeverity.Warning, message, coordinate, schemaName) { Details = details });
}
