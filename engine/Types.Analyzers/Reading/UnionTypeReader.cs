using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads a marker interface or base class as a union.</summary>
internal static class UnionTypeReader
{
    public static UnionTypeModel Read(INamedTypeSymbol type, IEnumerable<INamedTypeSymbol> objects)
        => new(
            type.Id(),
            ObjectTypeReader.DeclaredName(type) ?? Naming.Type(type),
            type.Plain(),
            XmlDocumentation.Description(type),
            FieldAnnotations.Directives(type).ToEquatableArray(),
            objects.Where(o => IsMember(o, type)).Select(o => $"TypeReference.Of(typeof({o.Plain()}))").ToEquatableArray(),
            DescriptorAttributes.TypeOf(type));

    public static bool IsMember(INamedTypeSymbol candidate, INamedTypeSymbol type)
    {
        if (candidate.AllInterfaces.Contains(type, SymbolEqualityComparer.Default))
        {
            return true;
        }

        for (var current = candidate.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
            {
                return true;
            }
        }

        return false;
    }
}
