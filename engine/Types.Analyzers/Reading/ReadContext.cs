using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>What all readers of one compilation share.</summary>
internal sealed class ReadContext(Compilation compilation, CancellationToken cancellationToken)
{
    public Compilation Compilation { get; } = compilation;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Where generated types are put that are no part of a class of the author's.</summary>
    public string Namespace { get; } = $"Cacao.Generated.{Identifier(compilation.AssemblyName ?? "Assembly")}";

    public List<DiagnosticModel> Diagnostics { get; } = [];

    public TypeGraph Graph { get; } = new();

    /// <summary>The data loaders that will be generated, by the simple names of class and interface.</summary>
    public Dictionary<string, DataLoaderModel> DataLoaders { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that made a field, by type and field name.</summary>
    public Dictionary<(string Type, string Field), string> Fields { get; } = [];

    /// <summary>True while types are read that may turn out to be no part of the schema.</summary>
    public bool IsQuiet { get; set; }

    public void Report(string id, ISymbol symbol, params string[] arguments)
    {
        if (!IsQuiet)
        {
            Diagnostics.Add(new DiagnosticModel(id, LocationModel.From(symbol), arguments.ToEquatableArray()));
        }
    }

    public void Report(string id, Location? location, params string[] arguments)
        => Diagnostics.Add(new DiagnosticModel(
            id,
            location is null || !location.IsInSource ? null : LocationModel.From(location),
            arguments.ToEquatableArray()));

    /// <summary>
    /// The type as C#. A data loader of this compilation does not exist while it is read: its symbol is an error type that knows no namespace.
    /// </summary>
    public string Annotated(ITypeSymbol type)
        => type is IErrorTypeSymbol && DataLoaders.TryGetValue(type.Name, out var loader) ? NameOf(loader, type.Name) : type.Annotated();

    public string Plain(ITypeSymbol type)
        => type is IErrorTypeSymbol && DataLoaders.TryGetValue(type.Name, out var loader) ? NameOf(loader, type.Name) : type.Plain();

    public static string Identifier(string text)
        => new(text.Select(c => char.IsLetterOrDigit(c) || c is '_' or '.' ? c : '_').ToArray());

    private static string NameOf(DataLoaderModel loader, string name)
        => name == loader.Name ? loader.FullName : loader.FullInterfaceName;
}
