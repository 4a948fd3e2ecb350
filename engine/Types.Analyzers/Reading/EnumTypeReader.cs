using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads an enum.</summary>
internal static class EnumTypeReader
{
    public static EnumTypeModel Read(INamedTypeSymbol type)
        => new(
            type.FullName(),
            type.Find("EnumType")?.GetString("Name") ?? Naming.Type(type),
            type.Plain(),
            XmlDocumentation.Description(type),
            FieldAnnotations.Directives(type).ToEquatableArray(),
            Values(type).ToEquatableArray(),
            DescriptorAttributes.TypeOf(type));

    private static IEnumerable<EnumValueModel> Values(INamedTypeSymbol type)
    {
        var seen = new HashSet<object>();
        foreach (var member in type.GetMembers().OfType<IFieldSymbol>())
        {
            // A second name for a number is the same value at run time.
            if (member.HasConstantValue && !member.Has("GraphQLIgnore") && seen.Add(member.ConstantValue!))
            {
                yield return new EnumValueModel(
                    Naming.EnumValue(member),
                    $"{type.Plain()}.{member.Name}",
                    XmlDocumentation.Description(member),
                    ArgumentReader.Deprecation(member),
                    FieldAnnotations.Directives(member).ToEquatableArray(),
                    DescriptorAttributes.MemberOf(member));
            }
        }
    }
}
