using Cacao.Execution;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Executes trusted documents by their id; query texts are refused.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.ModifyRequestOptions(static o => o.PersistedOperations.OnlyAllowPersistedDocuments = true);

    /// <summary>Takes queries by their SHA-256 once a client has sent their text.</summary>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder)
        => builder.ModifyRequestOptions(static o => o.PersistedOperations.AllowAutomaticPersistedQueries = true);

    /// <summary>Reads trusted documents from a folder of <c>id.graphql</c> files.</summary>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string folder)
        => builder.AddOperationDocumentStorage(new FileSystemOperationDocumentStorage(folder));

    /// <summary>Keeps documents in memory.</summary>
    public static IRequestExecutorBuilder AddInMemoryOperationDocumentStorage(this IRequestExecutorBuilder builder, int capacity = 4096)
        => builder.AddOperationDocumentStorage(new InMemoryOperationDocumentStorage(capacity));

    public static IRequestExecutorBuilder AddOperationDocumentStorage(
        this IRequestExecutorBuilder builder,
        IOperationDocumentStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        builder.GetSetup().DocumentStorage = storage;
        return builder;
    }
}
