using System.Buffers;
using Cacao.Execution.Operations;

namespace Cacao.Execution.Processing;

/// <summary>Writes a store as JSON: one walk, without recursion, so that no response is too deep for the stack.</summary>
internal ref struct ResultStoreWriter
{
    private readonly IBufferWriter<byte> _output;
    private readonly ResultStore _store;
    private Span<byte> _span;
    private int _written;

    public ResultStoreWriter(IBufferWriter<byte> output, ResultStore store)
    {
        _output = output;
        _store = store;
        _span = output.GetSpan(256);
    }

    public static void Write(IBufferWriter<byte> output, ResultStore store)
    {
        var writer = new ResultStoreWriter(output, store);
        writer.Write();
    }

    private void Write()
    {
        var frames = new FrameStack();
        try
        {
            WriteSlot(ResultStore.Root, ref frames);
            while (frames.Count > 0)
            {
                ref var frame = ref frames.Top;
                if (frame.Next == frame.End)
                {
                    Put(frame.Set is null ? (byte)']' : (byte)'}');
                    frames.Pop();
                    continue;
                }

                if (frame.Next > frame.First)
                {
                    Put((byte)',');
                }

                if (frame.Set is not null)
                {
                    Put(frame.Set.Selections[frame.Next - frame.First].PropertyName);
                }

                var slot = frame.Next++;
                WriteSlot(slot, ref frames);
            }
        }
        finally
        {
            frames.Dispose();
        }

        _output.Advance(_written);
    }

    private void WriteSlot(int slot, ref FrameStack frames)
    {
        ref var item = ref _store[slot];
        switch (item.Kind)
        {
            case SlotKind.Leaf:
                Put(_store.Values.Slice(item.First, item.Count));
                break;
            case SlotKind.Object:
                var set = _store.GetSelectionSet(slot);
                Put((byte)'{');
                frames.Push(new Frame(item.First, item.First + set.Selections.Length, set));
                break;
            case SlotKind.List:
                Put((byte)'[');
                frames.Push(new Frame(item.First, item.First + item.Count, null));
                break;
            default:
                Put("null"u8);
                break;
        }
    }

    private void Put(byte value)
    {
        if (_written == _span.Length)
        {
            Grow(1);
        }

        _span[_written++] = value;
    }

    private void Put(scoped ReadOnlySpan<byte> bytes)
    {
        if (_span.Length - _written < bytes.Length)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_span[_written..]);
        _written += bytes.Length;
    }

    private void Grow(int size)
    {
        _output.Advance(_written);
        _span = _output.GetSpan(Math.Max(size, 4096));
        _written = 0;
    }

    private struct Frame(int first, int end, SelectionSet? set)
    {
        public readonly int First = first;
        public readonly int End = end;
        public readonly SelectionSet? Set = set;
        public int Next = first;
    }

    private struct FrameStack : IDisposable
    {
        private Frame[] _frames = ArrayPool<Frame>.Shared.Rent(32);

        public FrameStack()
        {
        }

        public int Count { get; private set; }

        public readonly ref Frame Top => ref _frames[Count - 1];

        public void Push(Frame frame)
        {
            if (Count == _frames.Length)
            {
                var larger = ArrayPool<Frame>.Shared.Rent(_frames.Length * 2);
                Array.Copy(_frames, larger, Count);
                ArrayPool<Frame>.Shared.Return(_frames, clearArray: true);
                _frames = larger;
            }

            _frames[Count++] = frame;
        }

        public void Pop() => Count--;

        public void Dispose() => ArrayPool<Frame>.Shared.Return(_frames, clearArray: true);
    }
}
