using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cacao.Types.Analyzers.Models;

/// <summary>A place in a source file, without the syntax tree that would keep a compilation alive.</summary>
internal sealed record LocationModel(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(FilePath, Span, Lines);

    public static LocationModel? From(ISymbol symbol)
        => symbol.Locations.FirstOrDefault(l => l.IsInSource) is { } location ? From(location) : null;

    public static LocationModel From(Location location)
        => new(location.SourceTree?.FilePath ?? string.Empty, location.SourceSpan, location.GetLineSpan().Span);
}
