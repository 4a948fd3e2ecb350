using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads the arguments of a field, and what arguments and input fields have in common.</summary>
internal static class ArgumentReader
{
    public static ArgumentModel Read(ReadContext context, IParameterSymbol parameter, ParameterModel model)
    {
        var name = model.Key ?? Naming.Argument(parameter);
        var isService = model.Kind == ParameterKind.ArgumentOrService;
        var type = model.Kind == ParameterKind.BatchedArgument ? BatchResolverReader.Element(parameter) : parameter.Type;
        AddToGraph(context, parameter, type, isCertain: !isService);
        return new ArgumentModel(
            name,
            TypeReferenceReader.Read(parameter, type),
            RuntimeType(type),
            XmlDocumentation.Description(parameter),
            Deprecation(parameter),
            SdlLiterals.OfParameter(parameter),
            Directives(parameter, name).ToEquatableArray(),
            Features(parameter, type).ToEquatableArray(),
            isService ? model.PlainType : null,
            Described: DescriptorAttributes.MethodOf(parameter),
            ParameterName: parameter.Name);
    }

    public static void AddToGraph(ReadContext context, ISymbol member, ITypeSymbol type, bool isCertain)
    {
        if (member.Has("GraphQLType") || member.Has("ID"))
        {
            return;
        }

        var named = TypeReferenceReader.NamedType(type);
        if (KnownTypes.Classify(named) is TypeClass.Unsupported or TypeClass.Interface or TypeClass.Union && isCertain && named is not IErrorTypeSymbol)
        {
            context.Report(Diagnostics.Rules.TypeNotMappable, member, member.Name, named.ToDisplayString());
            return;
        }

        context.Graph.AddInput(named, isCertain);
    }

    /// <summary>The type for <c>typeof</c>: optionals taken off.</summary>
    public static string RuntimeType(ITypeSymbol type) => KnownTypes.IsOptional(type, out var value) ? value.Plain() : type.Plain();

    public static string? Deprecation(ISymbol symbol)
        => symbol.Find("GraphQLDeprecated") is { } deprecated
            ? deprecated.GetString()
            : symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.FullName() == "System.ObsoleteAttribute") is { } obsolete
                ? obsolete.GetString() ?? "No longer supported"
                : null;

    public static IEnumerable<string> Directives(ISymbol member, string name)
    {
        if (member.Find("Is") is { } map)
        {
            yield return Directive("is", "field", map.GetString());
        }

        if (member.Find("Require") is { } require)
        {
            yield return Directive("require", "field", require.GetString() ?? name);
        }

        if (member.Has("Inaccessible"))
        {
            yield return "AppliedDirectives.Create(\"inaccessible\")";
        }

        foreach (var tag in FieldAnnotations.Tags(member))
        {
            yield return tag;
        }
    }

    public static IEnumerable<string> Features(ISymbol member, ITypeSymbol type)
    {
        if (member.Find("ID") is { } id)
        {
            yield return IdFeature(id, type);
        }

        if (member.Find("Cost") is { } cost)
        {
            yield return FieldAnnotations.Cost(cost);
        }
    }

    public static string IdFeature(AttributeData id, ITypeSymbol type)
    {
        var key = TypeReferenceReader.NamedType(type).Plain();
        return id.AttributeClass is { TypeArguments: [var node] }
            ? $"new IdFeature(typeof({key}), nodeType: typeof({node.Plain()}))"
            : id.GetString() is { } name
                ? $"new IdFeature(typeof({key}), {CSharp.Literal(name)})"
                : $"new IdFeature(typeof({key}))";
    }

    public static string Directive(string name, string argument, string? value)
        => $"AppliedDirectives.Create({CSharp.Literal(name)}, {CSharp.Literal(argument)}, {CSharp.Literal(value ?? string.Empty)})";
}
