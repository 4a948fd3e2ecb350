using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Decides what a resolver's parameter is bound to.</summary>
internal static class ParameterReader
{
    private static readonly (string Attribute, ParameterKind Kind)[] s_states =
    [
        ("GlobalState", ParameterKind.GlobalState),
        ("ScopedState", ParameterKind.ScopedState),
        ("LocalState", ParameterKind.LocalState),
    ];

    public static ParameterModel Read(ReadContext context, IParameterSymbol parameter)
    {
        var type = parameter.Type;
        var kind = Classify(context, parameter, out var key, out var element);
        return new ParameterModel(
            kind,
            parameter.Name,
            context.Annotated(type),
            context.Plain(type),
            key ?? (kind is ParameterKind.Argument or ParameterKind.ArgumentOrService ? Naming.Argument(parameter) : null),
            element,
            TypeReferenceReader.IsNullable(type),
            parameter.HasExplicitDefaultValue && kind is ParameterKind.GlobalState or ParameterKind.ScopedState or ParameterKind.LocalState
                ? CSharp.Default(parameter)
                : null);
    }

    private static ParameterKind Classify(ReadContext context, IParameterSymbol parameter, out string? key, out string? element)
    {
        key = null;
        element = null;
        if (ByAttribute(parameter, ref key) is { } annotated)
        {
            if (annotated is ParameterKind.GlobalState or ParameterKind.ScopedState or ParameterKind.LocalState)
            {
                element = SetStateOf(parameter.Type);
            }

            if (annotated == ParameterKind.Argument && KnownTypes.IsOptional(parameter.Type, out var value))
            {
                element = value.Annotated();
            }

            return annotated;
        }

        var type = parameter.Type;
        if (ByName(type) is { } known)
        {
            if (known == ParameterKind.QueryContext)
            {
                element = ((INamedTypeSymbol)type).TypeArguments[0].Plain();
            }

            return known;
        }

        if (type is IErrorTypeSymbol)
        {
            return context.DataLoaders.ContainsKey(type.Name) ? ParameterKind.DataLoader : ParameterKind.Service;
        }

        if (KnownTypes.IsDataLoader(type))
        {
            return ParameterKind.DataLoader;
        }

        if (KnownTypes.IsOptional(type, out var optional))
        {
            element = optional.Annotated();
            return ParameterKind.Argument;
        }

        return ByShape(TypeReferenceReader.NamedType(type), type);
    }

    private static ParameterKind? ByAttribute(IParameterSymbol parameter, ref string? key)
    {
        if (parameter.Has("Parent"))
        {
            return ParameterKind.Parent;
        }

        if (parameter.Has("EventMessage"))
        {
            return ParameterKind.EventMessage;
        }

        if (parameter.Find("Service") is { } service)
        {
            key = service.GetString();
            return ParameterKind.Service;
        }

        if (parameter.GetAttributes().FirstOrDefault(IsFromKeyedServices) is { } keyed)
        {
            key = keyed.GetString();
            return ParameterKind.Service;
        }

        if (ByState(parameter, ref key) is { } state)
        {
            return state;
        }

        if (parameter.Find("IsSelected") is { } selected)
        {
            // `nameof(Product.Stock)` names the member, and means its field; `brand { name }` is a pattern.
            key = string.Join("\n", selected.GetStrings().Select(f => IsPattern(f) ? f.Replace('\n', ' ') : Naming.CamelCase(f)));
            return ParameterKind.IsSelected;
        }

        return parameter.Has("Argument") || parameter.Has("ID") || parameter.Has("Is") || parameter.Has("Require")
            || parameter.Has("GraphQLType") || parameter.Has("DefaultValue") || parameter.Has("DefaultValueSyntax")
            ? ParameterKind.Argument
            : null;
    }

    /// <summary>The type of the state that a parameter sets; null when it takes the state.</summary>
    private static string? SetStateOf(ITypeSymbol type)
        => type.FullName() switch
        {
            "Cacao.Types.SetState" => "object?",
            "Cacao.Types.SetState`1" => ((INamedTypeSymbol)type).TypeArguments[0].Annotated(),
            _ => null,
        };

    private static bool IsPattern(string fields) => fields.Any(c => !char.IsLetterOrDigit(c) && c != '_');

    private static bool IsFromKeyedServices(AttributeData attribute)
        => attribute.AttributeClass?.FullName() == "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute";

    private static ParameterKind? ByState(IParameterSymbol parameter, ref string? key)
    {
        foreach (var (name, kind) in s_states)
        {
            if (parameter.Find(name) is { } state)
            {
                key = state.GetString() ?? parameter.Name;
                return kind;
            }
        }

        return null;
    }

    private static ParameterKind? ByName(ITypeSymbol type)
        => type.FullName() switch
        {
            "System.Threading.CancellationToken" => ParameterKind.CancellationToken,
            "System.Security.Claims.ClaimsPrincipal" => ParameterKind.ClaimsPrincipal,
            "System.IServiceProvider" => ParameterKind.ServiceProvider,
            "Microsoft.AspNetCore.Http.HttpContext" => ParameterKind.HttpContext,
            "Microsoft.AspNetCore.Http.HttpRequest" => ParameterKind.HttpRequest,
            "Microsoft.AspNetCore.Http.HttpResponse" => ParameterKind.HttpResponse,
            "Cacao.Types.IResolverContext" => ParameterKind.ResolverContext,
            "Cacao.Types.ISelection" => ParameterKind.Selection,
            "Cacao.Types.FieldDefinition" => ParameterKind.Field,
            "Cacao.Types.ObjectType" => ParameterKind.ObjectType,
            "Cacao.Types.Schema" => ParameterKind.Schema,
            "Cacao.Types.Path" => ParameterKind.Path,
            "Cacao.Data.QueryContext`1" => ParameterKind.QueryContext,
            "Cacao.Data.PagingArguments" => ParameterKind.PagingArguments,
            _ => null,
        };

    /// <summary>
    /// Values, enums, records and what is named or annotated as input are arguments; interfaces, abstract classes, delegates and classes of
    /// frameworks are services; any other class is asked for when the schema is built.
    /// </summary>
    private static ParameterKind ByShape(ITypeSymbol named, ITypeSymbol declared)
    {
        if (KnownTypes.IsScalar(named) || named.TypeKind == TypeKind.Enum || named.Has("InputObjectType") || named.Has("OneOf")
            || KnownTypes.IsKeyValuePair(named))
        {
            return ParameterKind.Argument;
        }

        if (named.TypeKind is TypeKind.Interface or TypeKind.Delegate || named.IsAbstract || KnownTypes.IsFrameworkType(named)
            || KnownTypes.Inherits(named, "Microsoft.EntityFrameworkCore.DbContext"))
        {
            return ParameterKind.Service;
        }

        return named.IsValueType || named.IsRecord || TypeReferenceReader.IsList(declared)
            || named.Name.EndsWith("Input", StringComparison.Ordinal)
            ? ParameterKind.Argument
            : ParameterKind.ArgumentOrService;
    }
}
