using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Models;

/// <summary>A mistake that was found while reading.</summary>
internal sealed record DiagnosticModel(string Id, LocationModel? Location, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic()
        => Diagnostic.Create(
            Diagnostics.Rules.ById[Id],
            Location?.ToLocation(),
            Arguments.Cast<object>().ToArray());
}
