namespace Cacao.Types;

/// <summary>Resolves <c>node</c> and <c>nodes</c>.</summary>
internal sealed class NodeResolvers(NodeRegistry registry, INodeIdSerializer serializer, GlobalObjectIdentificationOptions options)
{
    public ValueTask<object?> ResolveNodeAsync(IResolverContext context)
        => ResolveAsync(context, context.ArgumentValue<string>("id"), context.Path, services: null);

    public async ValueTask<object?> ResolveNodesAsync(IResolverContext context)
    {
        var ids = context.ArgumentValue<string[]>("ids");
        if (ids.Length > options.MaxAllowedNodeBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"At most {options.MaxAllowedNodeBatchSize} nodes can be fetched at once, but {ids.Length} were asked for.")
                .SetCode("HC0076")
                .Build());
        }

        // All are started before one is awaited, so that data loaders see them together.
        var tasks = new Task<object?>[ids.Length];
        for (var i = 0; i < tasks.Length; i++)
        {
            tasks[i] = ResolveItemAsync(context, ids[i], context.Path.Append(i));
        }

        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    /// <summary>One object's failure is its own: the others are answered.</summary>
    private async Task<object?> ResolveItemAsync(IResolverContext context, string id, Path path)
    {
        try
        {
            if (options.CreateScope is null)
            {
                return await ResolveAsync(context, id, path, services: null).ConfigureAwait(false);
            }

            var scope = options.CreateScope(context.RequestServices);
            await using (scope.Lifetime.ConfigureAwait(false))
            {
                return await ResolveAsync(context, id, path, scope.Services).ConfigureAwait(false);
            }
        }
        catch (GraphQLException exception)
        {
            foreach (var error in exception.Errors)
            {
                context.ReportError(ErrorBuilder.FromError(error).SetPath(path).Build());
            }

            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.RequestAborted.IsCancellationRequested)
        {
            context.ReportError(ErrorBuilder.New()
                .SetMessage("Unexpected Execution Error")
                .SetException(exception)
                .SetPath(path)
                .Build());
            return null;
        }
    }

    private ValueTask<object?> ResolveAsync(IResolverContext context, string id, Path path, IServiceProvider? services)
    {
        var typeName = NodeIdSerializer.ParseTypeName(id);
        if (registry.Find(typeName) is not { } entry)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"There is no node resolver registered for type `{typeName}`.")
                .SetExtension("typeName", typeName)
                .SetExtension("originalValue", id)
                .Build());
        }

        var key = serializer.Parse(id, entry.KeyType).InternalId;
        return entry.ResolveAsync(new NodeResolverContext(context, entry.ArgumentName, key, path, services));
    }
}
