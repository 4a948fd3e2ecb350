using System.Net;

namespace Cacao.Benchmarks.LongRun;

/// <summary>One kind of request, and what it is to be answered with.</summary>
/// <param name="Name">What is printed when it fails.</param>
/// <param name="Status">The status of every answer.</param>
/// <param name="Create">Makes the n-th request of the run.</param>
/// <param name="IsAbandoned">True when the client goes away as soon as the answer has begun.</param>
internal sealed record RequestKind(string Name, HttpStatusCode Status, Func<int, HttpRequestMessage> Create, bool IsAbandoned = false);
