using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Finds attributes that change what they stand on through a descriptor, when the schema is built.</summary>
internal static class DescriptorAttributes
{
    public static bool Has(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && KnownTypes.Inherits(type, "Cacao.Types.DescriptorAttribute"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A C# expression for the type that attributes stand on; null when none do.</summary>
    public static string? TypeOf(INamedTypeSymbol type) => Has(type) ? $"typeof({type.Plain()})" : null;

    /// <summary>A C# expression for the member that attributes stand on; null when none do.</summary>
    public static string? MemberOf(ISymbol member) => Has(member) ? Member(member) : null;

    /// <summary>A C# expression for the method of a parameter that attributes stand on; null when none do.</summary>
    public static string? MethodOf(IParameterSymbol parameter)
        => Has(parameter) ? $"(global::System.Reflection.MethodBase){Member(parameter.ContainingSymbol)}" : null;

    private static string Member(ISymbol member)
    {
        var parameters = member is IMethodSymbol method ? string.Concat(method.Parameters.Select(p => $", typeof({p.Type.Plain()})")) : string.Empty;
        return $"DescriptorAttributes.GetMember(typeof({member.ContainingType.Plain()}), {CSharp.Literal(member.Name)}{parameters})";
    }
}
