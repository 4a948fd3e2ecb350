using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>Writes the parts of a response in one format.</summary>
internal interface IStreamWriter
{
    void WriteResult(OperationResult result);

    /// <summary>Something that says nothing, so that connections in between are kept open.</summary>
    void WriteHeartbeat();

    void WriteEnd();
}
