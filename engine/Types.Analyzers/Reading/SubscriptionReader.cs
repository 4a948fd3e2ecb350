using System.Text;
using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads where a subscription field's events come from.</summary>
internal static class SubscriptionReader
{
    public static SubscriptionModel? Read(ReadContext context, IMethodSymbol method, ResolverModel resolver)
    {
        if (method.Find("Subscribe") is not { } subscribe)
        {
            context.Report(Diagnostics.Rules.SubscribeMissing, method, method.Name);
            return null;
        }

        var message = method.Parameters.FirstOrDefault(p => p.Has("EventMessage"))?.Type;
        var messageType = subscribe.TryGetNamed("MessageType", out var given) && given.Value is ITypeSymbol type
            ? type.Annotated()
            : message?.Annotated() ?? "object";
        if (subscribe.GetNamedString("With") is { } with)
        {
            return ReadWith(context, method, with, messageType);
        }

        var topic = Topic(context, method, resolver, method.Find("Topic")?.GetString() ?? method.Name);
        return topic is null ? null : new SubscriptionModel(topic, messageType, null);
    }

    private static SubscriptionModel? ReadWith(ReadContext context, IMethodSymbol method, string with, string messageType)
    {
        var source = method.ContainingType.GetMembers(with).OfType<IMethodSymbol>().FirstOrDefault(m => m.IsStatic);
        if (source is null)
        {
            context.Report(Diagnostics.Rules.SubscribeMethodMissing, method, method.ContainingType.Name, with);
            return null;
        }

        var isAsync = KnownTypes.IsTask(source.ReturnType, out var awaited);
        if ((isAsync ? awaited : source.ReturnType) is not { } stream || !KnownTypes.IsAsyncEnumerable(stream) && !IsSourceStream(stream))
        {
            context.Report(Diagnostics.Rules.SubscribeMethodMissing, method, method.ContainingType.Name, with);
            return null;
        }

        var resolver = new ResolverModel(
            isAsync ? ResolverKind.Task : ResolverKind.Value,
            source.ContainingType.Plain(),
            source.Name,
            ParentType: null,
            IsMethod: true,
            source.Parameters.Select(p => ParameterReader.Read(context, p)).ToEquatableArray());
        return new SubscriptionModel(null, messageType, resolver);
    }

    private static bool IsSourceStream(ITypeSymbol type) => type.FullName() == "Cacao.Execution.ISourceStream`1";

    /// <summary>The topic as an interpolated string over the field's arguments.</summary>
    private static string? Topic(ReadContext context, IMethodSymbol method, ResolverModel resolver, string template)
    {
        var builder = new StringBuilder();
        var isPlain = true;
        for (var i = 0; i < template.Length;)
        {
            var open = template.IndexOf('{', i);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                builder.Append(Escape(template.Substring(i)));
                break;
            }

            builder.Append(Escape(template.Substring(i, open - i)));
            var name = template.Substring(open + 1, close - open - 1);
            var parameter = resolver.Parameters.FirstOrDefault(p => p.Kind == ParameterKind.Argument && (p.Name == name || p.Key == name));
            if (parameter is null)
            {
                context.Report(Diagnostics.Rules.TopicArgumentMissing, method, method.Name, name);
                return null;
            }

            isPlain = false;
            builder.Append($"{{context.ArgumentValue<{parameter.Type}>({CSharp.Literal(parameter.Key)})}}");
            i = close + 1;
        }

        return isPlain ? CSharp.Literal(template) : $"global::System.FormattableString.Invariant($\"{builder}\")";
    }

    private static string Escape(string text)
        => CSharp.Literal(text).Trim('"').Replace("{", "{{").Replace("}", "}}");
}
