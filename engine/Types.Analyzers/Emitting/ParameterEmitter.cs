using Cacao.Types.Analyzers.Models;
using Cacao.Types.Analyzers.Reading;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes what a resolver's parameter is bound to, as an expression over <c>context</c>.</summary>
internal static class ParameterEmitter
{
    public static string Bind(ParameterModel parameter) => parameter.Kind switch
    {
        ParameterKind.Argument when parameter.ElementType is { } value
            => $"(context.HasArgument({Key(parameter)}) ? new Optional<{value}>(context.ArgumentValue<{value}>({Key(parameter)})) : default)",
        ParameterKind.Argument => $"context.ArgumentValue<{parameter.Type}>({Key(parameter)})",
        ParameterKind.ArgumentOrService => $"{Binder(parameter)}(context)",
        ParameterKind.Parent => $"context.Parent<{parameter.Type}>()",
        ParameterKind.Service when parameter.Key is not null && parameter.IsNullable
            => $"context.Services.GetKeyedService<{parameter.PlainType}>({Key(parameter)})",
        ParameterKind.Service when parameter.Key is not null => $"context.Services.GetRequiredKeyedService<{parameter.PlainType}>({Key(parameter)})",
        ParameterKind.Service when parameter.IsNullable => $"context.Services.GetService<{parameter.PlainType}>()",
        ParameterKind.Service => $"context.Service<{parameter.PlainType}>()",
        ParameterKind.CancellationToken => "context.RequestAborted",
        ParameterKind.ResolverContext => "context",
        ParameterKind.ServiceProvider => "context.Services",
        ParameterKind.ClaimsPrincipal => "context.GetUser()",
        ParameterKind.HttpContext => "context.Service<global::Microsoft.AspNetCore.Http.IHttpContextAccessor>().HttpContext!",
        ParameterKind.HttpRequest => "context.Service<global::Microsoft.AspNetCore.Http.IHttpContextAccessor>().HttpContext!.Request",
        ParameterKind.HttpResponse => "context.Service<global::Microsoft.AspNetCore.Http.IHttpContextAccessor>().HttpContext!.Response",
        ParameterKind.QueryContext => $"global::Cacao.Data.QueryContextFactory.GetQueryContext<{parameter.ElementType}>(context)",
        ParameterKind.PagingArguments => "global::Cacao.Data.PagingContextExtensions.GetPagingArguments(context)",
        ParameterKind.DataLoader => $"context.DataLoader<{parameter.PlainType}>()",
        ParameterKind.GlobalState => State("Global", parameter),
        ParameterKind.ScopedState => State("Scoped", parameter),
        ParameterKind.LocalState => State("Local", parameter),
        ParameterKind.IsSelected => string.Join(" || ", parameter.Key!.Split('\n').Select(f => $"context.IsSelected({CSharp.Literal(f)})")),
        ParameterKind.EventMessage => $"context.EventMessage<{parameter.Type}>()",
        ParameterKind.Selection => "context.Selection",
        ParameterKind.Field => "context.Field",
        ParameterKind.ObjectType => "context.ObjectType",
        ParameterKind.Schema => "context.Schema",
        ParameterKind.Path => "context.Path",
        _ => "default!",
    };

    /// <summary>Locals that decide once, when the schema is built, between an argument and a service.</summary>
    public static IEnumerable<string> Binders(ResolverModel? resolver)
    {
        foreach (var parameter in resolver?.Parameters ?? EquatableArray<ParameterModel>.Empty)
        {
            if (parameter.Kind == ParameterKind.ArgumentOrService)
            {
                yield return $"global::System.Func<IResolverContext, {parameter.Type}> {Binder(parameter)} = services.IsService<{parameter.PlainType}>()";
                yield return $"    ? static context => context.Service<{parameter.PlainType}>()";
                yield return $"    : static context => context.ArgumentValue<{parameter.Type}>({Key(parameter)});";
            }
        }
    }

    private static string State(string kind, ParameterModel parameter)
        => parameter.ElementType is { } state
            ? $"new {parameter.PlainType}(value => context.Set{kind}State<{state}>({Key(parameter)}, value))"
            : parameter.Default is { } value
            ? $"context.Get{kind}StateOrDefault<{parameter.Type}>({Key(parameter)}, {value})"
            : $"context.Get{kind}State<{parameter.Type}>({Key(parameter)})";

    private static string Binder(ParameterModel parameter) => $"bind_{parameter.Name}";

    private static string Key(ParameterModel parameter) => CSharp.Literal(parameter.Key);
}
