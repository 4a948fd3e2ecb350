using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads a .NET type as an object or interface type.</summary>
internal static class ObjectTypeReader
{
    private static readonly HashSet<string> s_objectMethods = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "Deconstruct", "PrintMembers", "CompareTo", "GetEnumerator", "Dispose", "DisposeAsync",
    };

    public static ObjectTypeModel Read(ReadContext context, INamedTypeSymbol type)
    {
        var owner = new FieldOwner(type);
        var fields = new Dictionary<string, FieldModel>(StringComparer.Ordinal);
        foreach (var property in Properties(type))
        {
            if (!property.Has("GraphQLIgnore") && FieldReader.ReadProperty(context, property, owner) is { } field)
            {
                fields[field.Name] = field;
            }
        }

        foreach (var method in Methods(type))
        {
            if (FieldReader.ReadMethod(context, method, owner) is { } field && !fields.ContainsKey(field.Name))
            {
                fields[field.Name] = field;
            }
        }

        var isError = context.Graph.IsError(type);
        return new ObjectTypeModel(
            type.Id(),
            DeclaredName(type) ?? (isError ? Naming.Error(type) : Naming.Type(type)),
            type.Plain(),
            context.Graph.Classify(type) == TypeClass.Interface,
            XmlDocumentation.Description(type),
            EquatableArray<string>.Empty,
            FieldAnnotations.Directives(type).ToEquatableArray(),
            FieldAnnotations.Features(type).Concat(NodeReader.Features(context, type)).ToEquatableArray(),
            fields.Values.ToEquatableArray(),
            DescriptorAttributes.TypeOf(type));
    }

    /// <summary>True for what every class has, records and comparable and disposable ones included.</summary>
    public static bool IsObjectMethod(ISymbol member)
        => member.IsImplicitlyDeclared || (member is IMethodSymbol && s_objectMethods.Contains(member.Name));

    public static string? DeclaredName(ITypeSymbol type)
        => (type.Find("ObjectType") ?? type.Find("InterfaceType") ?? type.Find("UnionType")) is { } attribute
            ? attribute.GetString("Name") ?? attribute.GetString()
            : null;

    /// <summary>Readable public instance properties, those of the most derived type first.</summary>
    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
        => Members(type).OfType<IPropertySymbol>().Where(p => !p.IsIndexer && p.GetMethod is { DeclaredAccessibility: Accessibility.Public });

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type)
        => KnownTypes.IsException(type)
            ? []
            : Members(type).OfType<IMethodSymbol>().Where(m =>
                m is { MethodKind: MethodKind.Ordinary, IsGenericMethod: false, ReturnsVoid: false, IsImplicitlyDeclared: false }
                && m.CanBeReferencedByName
                && !s_objectMethods.Contains(m.Name)
                && !m.Has("GraphQLIgnore")
                && m.Parameters.All(p => p.RefKind is RefKind.None or RefKind.In)
                && !(KnownTypes.IsTask(m.ReturnType, out var result) && result is null));

    /// <summary>Public instance properties and methods, those of the most derived type first.</summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaring in Hierarchy(type))
        {
            var onlyMessage = declaring.FullName() == "System.Exception";
            foreach (var member in declaring.GetMembers())
            {
                if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
                    && !(onlyMessage && member.Name != "Message")
                    && member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
                    && names.Add(member is IMethodSymbol ? member.Name + "()" : member.Name))
                {
                    yield return member;
                }
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return new[] { type }.Concat(type.AllInterfaces);
        }

        var types = new List<INamedTypeSymbol>();
        for (var current = type; current is not null && current.SpecialType is not SpecialType.System_Object and not SpecialType.System_ValueType; current = current.BaseType)
        {
            types.Add(current);
            if (current.FullName() == "System.Exception")
            {
                break;
            }
        }

        return types;
    }
}
