using Cacao.Types.Analyzers.Models;
using Cacao.Types.Analyzers.Reading;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes resolvers as lambdas over <c>context</c>.</summary>
internal static class ResolverEmitter
{
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    private const string Stream = "global::System.Collections.Generic.IAsyncEnumerable<object?>";

    /// <summary>A lambda for a field's <c>Resolver</c>, whatever the member's kind.</summary>
    public static string FieldResolver(ResolverModel resolver) => Static(resolver) + resolver.Kind switch
    {
        ResolverKind.Value or ResolverKind.Queryable => $"context => new {ValueTask}<object?>({Call(resolver)})",
        ResolverKind.Task => $"async context => await {Call(resolver)}.ConfigureAwait(false)",
        ResolverKind.Sequence => $"async context => await ResolverResults.ToListAsync({Call(resolver)}, context.RequestAborted).ConfigureAwait(false)",
        _ => $"async context => await ResolverResults.ToListAsync(await {Call(resolver)}.ConfigureAwait(false), context.RequestAborted).ConfigureAwait(false)",
    };

    public static string PureResolver(ResolverModel resolver) => $"{Static(resolver)}context => {Call(resolver)}";

    public static string SubscribeResolver(SubscriptionModel subscription)
    {
        if (subscription.With is not { } with)
        {
            return $"static context => SourceStreams.SubscribeAsync<{subscription.MessageType}>(context, {subscription.Topic})";
        }

        return with.Kind == ResolverKind.Task
            ? $"{Static(with)}async context => SourceStreams.ReadAsync(await {Call(with)}.ConfigureAwait(false))"
            : $"{Static(with)}context => new {ValueTask}<{Stream}>(SourceStreams.ReadAsync({Call(with)}))";
    }

    public static void BatchResolver(CodeWriter writer, BatchResolverModel batch)
    {
        var resolver = batch.Resolver;
        writer.Open($"BatchResolver = {Static(resolver)}async contexts =>");
        writer.Line("var context = contexts[0];");
        if (batch.ParentType is { } parentType)
        {
            Collect(writer, "parents", parentType, $"Parent<{parentType}>()");
        }

        foreach (var parameter in resolver.Parameters)
        {
            if (parameter.Kind == ParameterKind.BatchedArgument)
            {
                Collect(writer, Batched(parameter), parameter.ElementType!, $"ArgumentValue<{parameter.ElementType}>({CSharp.Literal(parameter.Key)})");
            }
        }

        var arguments = resolver.Parameters.Select(p => p.Kind switch
        {
            ParameterKind.Parent => "[.. parents]",
            ParameterKind.BatchedArgument => $"[.. {Batched(p)}]",
            _ => ParameterEmitter.Bind(p),
        });
        var call = $"{resolver.Target}.{resolver.Member}({string.Join(", ", arguments)})";
        writer.Line($"return ResolverResults.ToBatch({(resolver.Kind == ResolverKind.Task ? $"await {call}.ConfigureAwait(false)" : call)});");
        writer.Close(",");
    }

    private static void Collect(CodeWriter writer, string name, string type, string value)
    {
        var element = type.EndsWith("[]", System.StringComparison.Ordinal) ? null : type;
        writer.Line(element is null
            ? $"var {name} = new global::System.Collections.Generic.List<{type}>(contexts.Count);"
            : $"var {name} = new {element}[contexts.Count];");
        writer.Open("for (var i = 0; i < contexts.Count; i++)");
        writer.Line(element is null ? $"{name}.Add(contexts[i].{value});" : $"{name}[i] = contexts[i].{value};");
        writer.Close();
        writer.Line();
    }

    private static string Batched(ParameterModel parameter) => $"all_{parameter.Name}";

    private static string Static(ResolverModel resolver)
        => resolver.Parameters.Any(p => p.Kind == ParameterKind.ArgumentOrService) ? string.Empty : "static ";

    private static string Call(ResolverModel resolver)
    {
        var target = resolver.Target ?? $"context.Parent<{resolver.ParentType}>()";
        return resolver.IsMethod
            ? $"{target}.{resolver.Member}({string.Join(", ", resolver.Parameters.Select(ParameterEmitter.Bind))})"
            : $"{target}.{resolver.Member}";
    }
}
