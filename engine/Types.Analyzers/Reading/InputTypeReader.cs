using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads a class or record as an input object type.</summary>
internal static class InputTypeReader
{
    public static InputTypeModel Read(ReadContext context, INamedTypeSymbol type)
    {
        var isOneOf = type.Has("OneOf");
        var isCertain = context.Graph.IsCertainInput(type);
        var properties = Properties(type).ToArray();
        var constructor = Constructor(type, properties);
        var fields = new List<InputFieldModel>();
        foreach (var parameter in constructor?.Parameters ?? [])
        {
            var property = properties.First(p => Matches(p, parameter));
            fields.Add(FromParameter(context, parameter, property, isCertain));
        }

        foreach (var property in properties)
        {
            if (property.SetMethod is { DeclaredAccessibility: Accessibility.Public }
                && !property.Has("GraphQLIgnore")
                && constructor?.Parameters.Any(p => Matches(property, p)) != true)
            {
                fields.Add(FromProperty(context, property, isCertain));
            }
        }

        if (isOneOf)
        {
            CheckOneOf(context, type, properties, fields);
        }

        return new InputTypeModel(
            type.Id(),
            Naming.Input(type),
            type.Plain(),
            XmlDocumentation.Description(type),
            isOneOf,
            isCertain ? null : type.Plain(),
            FieldAnnotations.Directives(type).ToEquatableArray(),
            fields.ToEquatableArray(),
            DescriptorAttributes.TypeOf(type));
    }

    private static InputFieldModel FromParameter(ReadContext context, IParameterSymbol parameter, IPropertySymbol property, bool isCertain)
    {
        // `[property: …]` puts attributes on the property, a bare attribute on the parameter: either counts.
        ISymbol annotated = property.GetAttributes().Length > 0 || parameter.GetAttributes().Length == 0 ? property : parameter;
        var missing = parameter.HasExplicitDefaultValue ? CSharp.Default(parameter) : "default!";
        return new InputFieldModel(
            Argument(context, annotated, property, parameter.Type, SdlLiterals.OfParameter(parameter) ?? DefaultOf(property), isCertain),
            InputMemberKind.Constructor,
            property.Name,
            parameter.Type.Annotated(),
            property.ContainingType.Plain(),
            OptionalType(parameter.Type),
            missing);
    }

    private static InputFieldModel FromProperty(ReadContext context, IPropertySymbol property, bool isCertain)
        => new(
            Argument(context, property, property, property.Type, DefaultOf(property), isCertain),
            property.IsRequired ? InputMemberKind.Required : property.SetMethod!.IsInitOnly ? InputMemberKind.Init : InputMemberKind.Settable,
            property.Name,
            property.Type.Annotated(),
            property.ContainingType.Plain(),
            OptionalType(property.Type),
            "default!");

    private static ArgumentModel Argument(
        ReadContext context,
        ISymbol annotated,
        IPropertySymbol property,
        ITypeSymbol type,
        string? defaultValue,
        bool isCertain)
    {
        ArgumentReader.AddToGraph(context, annotated, type, isCertain);
        var name = annotated.Find("GraphQLName")?.GetString() ?? Naming.CamelCase(property.Name);
        return new ArgumentModel(
            name,
            TypeReferenceReader.Read(annotated, type),
            ArgumentReader.RuntimeType(type),
            XmlDocumentation.Description(property),
            ArgumentReader.Deprecation(annotated),
            defaultValue,
            ArgumentReader.Directives(annotated, name).ToEquatableArray(),
            ArgumentReader.Features(annotated, type).ToEquatableArray(),
            MemberName: property.Name,
            Described: DescriptorAttributes.Has(annotated) || DescriptorAttributes.Has(property)
                ? $"DescriptorAttributes.GetMember(typeof({property.ContainingType.Plain()}), {CSharp.Literal(property.Name)})"
                : null);
    }

    private static string? DefaultOf(IPropertySymbol property)
        => property.Find("DefaultValueSyntax")?.GetString() is { } syntax
            ? syntax
            : property.Find("DefaultValue") is { ConstructorArguments: [var value] } ? SdlLiterals.OfConstant(value) : null;

    private static string? OptionalType(ITypeSymbol type) => KnownTypes.IsOptional(type, out var value) ? value.Annotated() : null;

    private static void CheckOneOf(ReadContext context, INamedTypeSymbol type, IPropertySymbol[] properties, List<InputFieldModel> fields)
    {
        foreach (var field in fields)
        {
            if (field.Argument.Type.EndsWith(".AsNonNull()", StringComparison.Ordinal) || field.Argument.DefaultValue is not null)
            {
                var property = properties.First(p => p.Name == field.Member);
                context.Report(Diagnostics.Rules.OneOfFieldNotNullable, property, field.Member, type.Name);
            }
        }
    }

    /// <summary>The constructor whose parameters are all properties; of several, the longest.</summary>
    private static IMethodSymbol? Constructor(INamedTypeSymbol type, IPropertySymbol[] properties)
    {
        var constructors = type.InstanceConstructors
            .Where(c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.All(p => properties.Any(x => Matches(x, p))))
            .OrderByDescending(c => c.Parameters.Length)
            .ToArray();
        return constructors.FirstOrDefault(c => c.Parameters.Length == 0 && !type.IsRecord && !type.IsValueType) ?? constructors.FirstOrDefault();
    }

    private static bool Matches(IPropertySymbol property, IParameterSymbol parameter)
        => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type);

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) => ObjectTypeReader.Properties(type);
}
